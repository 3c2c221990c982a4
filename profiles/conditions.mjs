// What each condition of a plan says to a reader, behind "Applies when:" or "Stops when:", by library and define.
export const conditions = {
  AlsCarePathway: {
    'Patient Has Died': ['the patient has died', 'de patiënt is overleden'],
  },
  ALSFRSR: {
    'Follows Up': ['a motor neuron disease has been diagnosed', 'de diagnose motorneuronziekte is gesteld'],
    'Needs Next ALSFRS-R': [
      'a motor neuron disease has been diagnosed and a first ALSFRS-R has been scored',
      'de diagnose motorneuronziekte is gesteld en een eerste ALSFRS-R is gescoord'],
    'V5 Tube Feeding without Gastrostomy': [
      'the latest ALSFRS-R says that food goes by tube (swallowing 1 or 0) but not by gastrostomy, and the record has no gastrostomy',
      'volgens de laatste ALSFRS-R gaat de voeding per sonde (slikken 1 of 0) maar niet per gastrostomie, en het dossier kent er geen'],
    'V6 Gastrostomy with Normal Swallowing': [
      'the latest ALSFRS-R says that swallowing is normal although there is a gastrostomy',
      'volgens de laatste ALSFRS-R is het slikken normaal, terwijl er een gastrostomie is'],
    'V7 Ventilation Disagrees': [
      'item 12 of the latest ALSFRS-R says that ventilation is used and the record does not know of it, or the other way round',
      'volgens vraag 12 van de laatste ALSFRS-R wordt er beademd en het dossier weet daar niet van, of andersom'],
    'V8 Ventilated without Complaints': [
      'the latest ALSFRS-R has invasive ventilation (item 12 is 0) with no shortness of breath at all (items 10 and 11 are 4)',
      'de laatste ALSFRS-R heeft invasieve beademing (vraag 12 is 0) zonder enige kortademigheid (vragen 10 en 11 zijn 4)'],
    'V9 Unexpected Rise': [
      'the total rose by more points than the limit since the ALSFRS-R before, or an item rose from 0',
      'het totaal steeg meer punten dan de grens sinds de vorige ALSFRS-R, of een vraag steeg vanaf 0'],
    'V10 Dates out of Order': [
      'an ALSFRS-R is dated before the first symptoms, two have the same day, or the first symptoms lie in the future',
      'een ALSFRS-R is gedateerd vóór de eerste klachten, twee hebben dezelfde dag, of de eerste klachten liggen in de toekomst'],
  },
  Breathing: {
    'Needs Vital Capacity': [
      'a motor neuron disease has been diagnosed and there is no invasive ventilation',
      'de diagnose motorneuronziekte is gesteld en er is geen invasieve beademing'],
    'Needs Next Vital Capacity': [
      'a motor neuron disease has been diagnosed, there is no invasive ventilation, and a vital capacity has been measured',
      'de diagnose motorneuronziekte is gesteld, er is geen invasieve beademing, en de vitale capaciteit is al eens gemeten'],
    'Vital Capacity Cannot Be Evaluated': [
      'the newest vital capacity has no value or unit that can be read, or one has no date',
      'de nieuwste vitale capaciteit heeft geen leesbare waarde of eenheid, of er is er een zonder datum'],
    'Carbon Dioxide Cannot Be Evaluated': [
      'the newest carbon dioxide pressure lacks the limit or the unit to judge it by, or one has no date',
      'de nieuwste koolzuurspanning mist de grenswaarde of eenheid om die te beoordelen, of er is er een zonder datum'],
    'Consider Blood Gas': [
      'there are clear signs of hypoventilation at night',
      'er zijn duidelijke tekenen van nachtelijke hypoventilatie'],
    'Agree on Ventilation': [
      'a motor neuron disease has been diagnosed, there is no invasive ventilation, and bulbar weakness is not severe, or ventilation was agreed on before',
      'de diagnose motorneuronziekte is gesteld, er is geen invasieve beademing, en de bulbaire zwakte is niet ernstig of er waren al afspraken over beademing'],
    'Refer for Home Ventilation': [
      'breathing is weak, or there are clear signs of hypoventilation at night, and there is no ventilation yet',
      'de ademhaling is zwak, of er zijn duidelijke tekenen van nachtelijke hypoventilatie, en er is nog geen beademing'],
    'Mask Ventilation Planned with Severe Bulbar Weakness': [
      'ventilation through a mask is planned and bulbar weakness is severe',
      'beademing met een masker is gepland en de bulbaire zwakte is ernstig'],
    'Tracheostomal Ventilation Planned': [
      'ventilation through a tracheostomy is planned',
      'beademing via een tracheostoma is gepland'],
    'Wishes to Fly': [
      'somebody with a motor neuron disease wishes to fly',
      'iemand met een motorneuronziekte wil vliegen'],
    'Discuss Hypoxia Test': [
      'somebody with a motor neuron disease wishes to fly and is not ventilated',
      'iemand met een motorneuronziekte wil vliegen en wordt niet beademd'],
    'Ask for Ventilation before Flight': [
      'somebody with a motor neuron disease wishes to fly, and it is not known whether ventilation is used',
      'iemand met een motorneuronziekte wil vliegen, en het is niet bekend of er beademd wordt'],
  },
  Diagnosis: {
    'Motor Findings Are Known': [
      'some finding of the motor examination or of the needle EMG is known',
      'er is een bevinding bekend van het motorisch onderzoek of van het naald-EMG'],
    'Function Before Is To Be Stated': [
      'the findings meet the Gold Coast criteria, and nothing rules those criteria out',
      'de bevindingen voldoen aan de Gold Coast-criteria, en niets sluit die criteria uit'],
  },
  EntryAndPhenotype: {
    'Is In Scope': [
      'a motor neuron disease is diagnosed or suspected, or some motor finding is known',
      'een motorneuronziekte is vastgesteld of wordt vermoed, of er is een motorische bevinding bekend'],
    'Regions Are To Be Examined': [
      'motor findings are known or a motor neuron disease is suspected, and examining the missing regions could change a category; once all are examined it shows as done',
      'er zijn motorische bevindingen bekend of een motorneuronziekte wordt vermoed, en onderzoek van de ontbrekende regio’s kan een categorie veranderen; zijn alle regio’s onderzocht, dan staat het als gedaan'],
    'A Sign Has No Region': [
      'a sign was recorded without the region where it was found',
      'een verschijnsel is vastgelegd zonder de regio waar het gevonden is'],
    'Reflex In A Wasted Muscle': [
      'a lively reflex and wasting were found in the same region, or a reflex in a wasted muscle was recorded',
      'in dezelfde regio zijn een levendige reflex en atrofie gevonden, of een reflex in een atrofische spier is vastgelegd'],
    'ALS Signs': [
      'signs of both the upper and the lower motor neuron fit ALS',
      'verschijnselen van zowel het centrale als het perifere motorneuron passen bij ALS'],
    'PSMA Is Possible': [
      'there are lower motor neuron signs only, and upper motor neuron signs were looked for',
      'er zijn alleen perifere verschijnselen, en naar centrale verschijnselen is gekeken'],
    'PLS Is Possible': [
      'there are upper motor neuron signs only, and lower motor neuron signs were looked for',
      'er zijn alleen centrale verschijnselen, en naar perifere verschijnselen is gekeken'],
    'PBP Is Possible': [
      'there are bulbar signs only, and the other regions were looked at',
      'er zijn alleen bulbaire verschijnselen, en naar de andere regio’s is gekeken'],
    'Phenotype Turns Into ALS': [
      'PSMA now has upper motor neuron signs, PLS lower motor neuron signs, or PBP signs in another region',
      'bij PSMA zijn er nu centrale verschijnselen, bij PLS perifere, of bij PBP verschijnselen in een andere regio'],
    'EMG Shows Loss In PLS': [
      'the examination shows upper motor neuron signs only, and the EMG shows loss of the lower motor neuron',
      'het onderzoek toont alleen centrale verschijnselen, en het EMG toont verlies van het perifere motorneuron'],
    'A Category Is Shown': [
      'some finding of the motor examination or of the needle EMG is known',
      'er is een bevinding bekend van het motorisch onderzoek of van het naald-EMG'],
    'Course Is To Be Stated': [
      'the findings meet a diagnostic category, and nothing rules the criteria out',
      'de bevindingen voldoen aan een diagnostische categorie, en niets sluit de criteria uit'],
    'Other Causes Are To Be Stated': [
      'the findings meet a diagnostic category, and nothing rules the criteria out',
      'de bevindingen voldoen aan een diagnostische categorie, en niets sluit de criteria uit'],
    'Is Treated As ALS': [
      'signs of both motor neurons are found in one region',
      'in één regio zijn verschijnselen van beide motorneuronen gevonden'],
    'Both Types Of Sign Decide': [
      'the clinical working diagnosis is ALS, or signs of both motor neurons in one region are treated as ALS',
      'de klinische werkdiagnose is ALS, of verschijnselen van beide motorneuronen in één regio worden als ALS behandeld'],
    'EMG Stands Alone': [
      'the needle EMG is abnormal and the examination shows no motor sign',
      'het naald-EMG is afwijkend en het onderzoek toont geen motorisch verschijnsel'],
    'Lower Signs Only': [
      'there are lower motor neuron signs only (PSMA), now or at a visit after which another examination is due',
      'er zijn alleen perifere verschijnselen (PSMA), nu of bij een bezoek waarna opnieuw onderzoek nodig is'],
    'Upper Signs Only': [
      'there are upper motor neuron signs only (PLS), now or at a visit after which another examination is due',
      'er zijn alleen centrale verschijnselen (PLS), nu of bij een bezoek waarna opnieuw onderzoek nodig is'],
    'Follow Up Is Over': [
      'ALS is diagnosed, or another disease explains the signs',
      'ALS is vastgesteld, of een andere ziekte verklaart de verschijnselen'],
    'PSMA With Rapid Progression': [
      'there are lower motor neuron signs only (PSMA), with rapid progression',
      'er zijn alleen perifere verschijnselen (PSMA), met snelle progressie'],
    'Both Signs And Atypical': [
      'there are signs of both motor neurons and something is atypical: another cause, no progression or an open red flag',
      'er zijn verschijnselen van beide motorneuronen en iets is atypisch: een andere oorzaak, geen progressie of een openstaand alarmsignaal'],
  },
  Fasciculations: {
    'F1 Fasciculations Alone': [
      'there are fasciculations or cramps, without weakness, wasting, bulbar complaints or any other sign of motor neuron disease',
      'er zijn fasciculaties of krampen, zonder zwakte, atrofie, bulbaire klachten of een ander teken van motorneuronziekte'],
    'F3 Examination Is Wanted': [
      'fasciculations or cramps alone have lasted for the months of waiting',
      'fasciculaties of krampen zonder iets anders houden na de maanden van afwachten aan'],
    'F4 Results Are Normal': [
      'fasciculations or cramps stay, there is nothing else, and the EMG after the wait is normal',
      'fasciculaties of krampen blijven, er is niets anders, en het EMG na het afwachten is normaal'],
    'F5 Patient Worries': [
      'somebody with a motor neuron disease has fasciculations and worries about them',
      'iemand met een motorneuronziekte heeft fasciculaties en maakt zich daar zorgen over'],
    'F6 Triggers Are To Be Asked': [
      'there are fasciculations or cramps alone, and nobody wrote down what brings them on',
      'er zijn alleen fasciculaties of krampen, en niemand legde vast wat ze uitlokt'],
    'F7 No Reassurance': [
      'fasciculations or cramps come with weakness, wasting, a bulbar complaint or another sign that no other disease explains',
      'fasciculaties of krampen gaan samen met zwakte, atrofie, een bulbaire klacht of een ander teken dat geen andere ziekte verklaart'],
    'F7 Must Be Asked': [
      'there are fasciculations or cramps without a diagnosis of motor neuron disease',
      'er zijn fasciculaties of krampen zonder de diagnose motorneuronziekte'],
  },
  Genetics: {
    'Has Motor Neuron Disease': [
      'a motor neuron disease is diagnosed or suspected',
      'een motorneuronziekte is vastgesteld of wordt vermoed'],
    'Family Is To Be Asked': [
      'a motor neuron disease is diagnosed or suspected',
      'een motorneuronziekte is vastgesteld of wordt vermoed'],
    'Genetic Test Is Recommended': [
      'somebody with a motor neuron disease has a close relative with ALS or FTD',
      'iemand met een motorneuronziekte heeft een naast familielid met ALS of FTD'],
    'Panel Is Offered': [
      'ALS or PSMA is diagnosed, the family is not known to be affected, and this site offers the panel to all',
      'ALS of PSMA is vastgesteld, er is geen belaste familie bekend, en deze instelling biedt het panel aan iedereen aan'],
    'TARDBP Is Missing': [
      'a DNA test is recommended or offered, and no result for TARDBP is known',
      'DNA-onderzoek is geadviseerd of aangeboden, en er is geen uitslag van TARDBP bekend'],
    'A Relative Asks For A Test': [
      'a healthy relative wishes to be tested',
      'een gezond familielid wil onderzocht worden'],
    'A Healthy Relative Is Tested Directly': [
      'a DNA test was ordered for a healthy relative, without a referral to a clinical geneticist',
      'voor een gezond familielid is DNA-onderzoek aangevraagd, zonder verwijzing naar een klinisch geneticus'],
    'Tofersen Is to Be Told Of': [
      'a variant in SOD1 was found and tofersen is not used',
      'er is een variant in SOD1 gevonden en tofersen wordt niet gebruikt'],
    'FUS Variant Found': ['a variant in FUS was found', 'er is een variant in FUS gevonden'],
  },
  Mimics: {
    'Differential Is Open': [
      'motor signs were found, no other disease explains them, and no clinician has excluded other causes or a red flag came since',
      'er zijn motorische verschijnselen gevonden, geen andere ziekte verklaart ze, en niemand heeft andere oorzaken uitgesloten of er kwam sindsdien een alarmsignaal'],
    'Consider Multifocal Motor Neuropathy': [
      'the findings support multifocal motor neuropathy and nobody has excluded it since',
      'de bevindingen steunen multifocale motorische neuropathie en niemand heeft die sindsdien uitgesloten'],
    'Consider Kennedy Disease': [
      'the findings support Kennedy disease and nobody has excluded it since',
      'de bevindingen steunen de ziekte van Kennedy en niemand heeft die sindsdien uitgesloten'],
    'Consider Myasthenia Gravis': [
      'the findings support myasthenia gravis and nobody has excluded it since',
      'de bevindingen steunen myasthenia gravis en niemand heeft die sindsdien uitgesloten'],
    'Consider Cervical Myelopathy': [
      'the findings support cervical myelopathy and nobody has excluded it since',
      'de bevindingen steunen cervicale myelopathie en niemand heeft die sindsdien uitgesloten'],
    'Consider Another Mimic': [
      'the findings support another disease of the differential diagnosis and nobody has excluded it since',
      'de bevindingen steunen een andere ziekte uit de differentiaaldiagnose en niemand heeft die sindsdien uitgesloten'],
  },
  MultipleSclerosis: {
    'Has Multiple Sclerosis': ['multiple sclerosis is diagnosed', 'de diagnose multiple sclerose is gesteld'],
    'Fever Is To Be Asked': [
      'somebody with multiple sclerosis had an episode that may be a relapse, and it is not known whether there was fever or an infection',
      'iemand met multiple sclerose had een episode die een schub kan zijn, en het is niet bekend of er koorts of een infectie was'],
    'Relapse Treatment Is To Be Discussed': [
      'somebody with multiple sclerosis had a relapse recently that hinders daily life',
      'iemand met multiple sclerose had onlangs een schub die hindert in het dagelijks leven'],
    'Multiple Sclerosis Is In Question': [
      'multiple sclerosis is diagnosed, or findings during the work-up point to it',
      'de diagnose multiple sclerose is gesteld, of bevindingen tijdens het onderzoek wijzen erop'],
    'M4 Points To Multiple Sclerosis': [
      'findings during the work-up point to multiple sclerosis, which was neither diagnosed nor excluded',
      'bevindingen tijdens het onderzoek wijzen op multiple sclerose, die niet vastgesteld en niet uitgesloten is'],
  },
  Nutrition: {
    'Needs Weight': ['a motor neuron disease has been diagnosed', 'de diagnose motorneuronziekte is gesteld'],
    'Weight Cannot Be Evaluated': [
      'a weight that a loss is counted from or to has no value or unit that can be read, or one has no date',
      'een gewicht waarmee verlies wordt berekend heeft geen leesbare waarde of eenheid, of er is er een zonder datum'],
    'Discuss Gastrostomy': [
      'weight loss is severe and there is no gastrostomy',
      'het gewichtsverlies is ernstig en er is geen gastrostomie'],
    'Severe Loss with Gastrostomy': [
      'weight loss is severe although there is a gastrostomy',
      'het gewichtsverlies is ernstig, hoewel er een gastrostomie is'],
    'Weigh Again': [
      'weight loss was severe by the last weight, which is months old',
      'het gewichtsverlies was ernstig volgens het laatste gewicht, dat maanden oud is'],
    'Neither Gastrostomy Is Possible': [
      'there is no gastrostomy, and the vital capacity is too low for either kind',
      'er is geen gastrostomie, en de vitale capaciteit is voor beide vormen te laag'],
    'Ask Whether Loss Is Intended': [
      'weight loss is severe, and it is not known whether the loss was intended',
      'het gewichtsverlies is ernstig, en het is niet bekend of het verlies bedoeld was'],
    'Warn of Closing Window': [
      'there is no gastrostomy, and the vital capacity still allows an endoscopic one but comes close to the limit',
      'er is geen gastrostomie, en de vitale capaciteit laat een endoscopische nog toe maar nadert de grens'],
    'Endoscopic Gastrostomy Planned against Limit': [
      'an endoscopic gastrostomy is planned and the vital capacity is not above its limit',
      'een endoscopische gastrostomie is gepland en de vitale capaciteit ligt niet boven de grens'],
    'Radiological Gastrostomy Planned against Limit': [
      'a radiological gastrostomy is planned and the vital capacity is not above its limit',
      'een radiologische gastrostomie is gepland en de vitale capaciteit ligt niet boven de grens'],
    'Speech Therapist Is to See the Patient': [
      'the patient is not fed by gastrostomy alone (item 3 of the latest ALSFRS-R is not 0), or has been referred already',
      'de patiënt wordt niet alleen via een gastrostomie gevoed (vraag 3 van de laatste ALSFRS-R is niet 0), of is al verwezen'],
    'Treat Dysphagia': [
      'somebody with a motor neuron disease has trouble swallowing or chokes',
      'iemand met een motorneuronziekte slikt moeilijk of verslikt zich'],
  },
  RedFlags: {
    'RF1 Alert': [
      'an eye movement disorder was found and nobody has answered it',
      'er is een oogbewegingsstoornis gevonden en niemand heeft die beoordeeld'],
    'RF2 Alert': [
      'ptosis was found and nobody has answered it',
      'er is een ptosis gevonden en niemand heeft die beoordeeld'],
    'RF3 Alert': [
      'sensory symptoms were found and nobody has answered them',
      'er zijn sensibele verschijnselen gevonden en niemand heeft die beoordeeld'],
    'RF4 Alert': [
      'bladder or bowel dysfunction was found and nobody has answered it',
      'er is een blaas- of darmstoornis gevonden en niemand heeft die beoordeeld'],
    'RF4 Sphincter Dysfunction': [
      'bladder or bowel dysfunction was found',
      'er is een blaas- of darmstoornis gevonden'],
    'RF5 Alert': [
      'the patient is younger than the age limit and nobody has answered it',
      'de patiënt is jonger dan de leeftijdsgrens en niemand heeft dat beoordeeld'],
    'RF5 Young': ['the patient is younger than the age limit', 'de patiënt is jonger dan de leeftijdsgrens'],
    'RF6 Alert': [
      'radicular or neuropathic pain was found and nobody has answered it',
      'er is radiculaire of neuropathische pijn gevonden en niemand heeft die beoordeeld'],
    'RF7 Alert': [
      'the presentation is symmetrical and nobody has answered it',
      'de presentatie is symmetrisch en niemand heeft dat beoordeeld'],
    'RF8 Alert': [
      'there is significant weakness without wasting and nobody has answered it',
      'er is duidelijke zwakte zonder atrofie en niemand heeft die beoordeeld'],
    'RF9 Alert': [
      'there has been no progression for some months and nobody has answered it',
      'er is al enkele maanden geen progressie en niemand heeft dat beoordeeld'],
    'RF10 Alert': [
      'nerve conduction does not fit motor neuron disease and nobody has answered it',
      'de zenuwgeleiding past niet bij motorneuronziekte en niemand heeft dat beoordeeld'],
    'Strongly Abnormal Sensory Response': [
      'a sensory response is strongly abnormal and nobody has answered it',
      'een sensibele respons is sterk afwijkend en niemand heeft dat beoordeeld'],
    'Slow Motor Conduction': [
      'motor conduction is slower than the limit and nobody has answered it',
      'de motorische geleiding is trager dan de grens en niemand heeft dat beoordeeld'],
    'Long Distal Latency': [
      'a distal motor latency is longer than the limit and nobody has answered it',
      'een distale motorische latentie is langer dan de grens en niemand heeft dat beoordeeld'],
    'Long Late Response': [
      'an F or H latency is longer than the limit and nobody has answered it',
      'een F- of H-latentie is langer dan de grens en niemand heeft dat beoordeeld'],
    'Block Or Dispersion': [
      'there is conduction block or temporal dispersion and nobody has answered it',
      'er is een geleidingsblok of temporele dispersie en niemand heeft dat beoordeeld'],
    'A Measurement Cannot Be Evaluated': [
      'a measurement of nerve conduction has no limit to compare it with',
      'een meting van de zenuwgeleiding heeft geen grenswaarde om mee te vergelijken'],
    'Diagnosis Is To Be Reconsidered': [
      'a red flag is open',
      'er staat een alarmsignaal open'],
    'Red Flags Are To Be Asked': [
      'a motor neuron disease is being worked up, and for some red flags it is not known whether they are there',
      'er loopt onderzoek naar een motorneuronziekte, en van sommige alarmsignalen is niet bekend of ze er zijn'],
  },
  Riluzole: {
    'Has Course': ['riluzole is or was taken, and since when is known', 'riluzol wordt of werd gebruikt, en de startdatum is bekend'],
    'Yearly Test Wanted': [
      'riluzole is or was taken, and this site tests the blood once a year',
      'riluzol wordt of werd gebruikt, en deze instelling onderzoekt het bloed eens per jaar'],
    'Start Date Unknown': [
      'riluzole is taken, and the record does not say since when',
      'riluzol wordt gebruikt, en het dossier zegt niet sinds wanneer'],
    'Baseline Missing': [
      'riluzole is taken, and no ALT or AST from the day of the first dose or before is known',
      'riluzol wordt gebruikt, en er is geen ALAT of ASAT van de dag van de eerste dosis of eerder bekend'],
    'Value Cannot Be Evaluated': [
      'riluzole is taken or could be started, and a liver value, a neutrophil count or a temperature lacks the number, limit, unit or date to judge it by',
      'riluzol wordt gebruikt of kan worden gestart, en een leverwaarde, neutrofielengetal of temperatuur mist het getal, de grenswaarde, de eenheid of de datum om die te beoordelen'],
    'Start Contraindicated by Aminotransferase': [
      'riluzole could be started, and the latest ALT or AST is over three times its upper limit',
      'riluzol kan worden gestart, en de laatste ALAT of ASAT is meer dan driemaal de bovengrens'],
    'Started in Spite of Aminotransferase': [
      'riluzole is taken, and the last ALT or AST is from before the first dose and over three times its upper limit',
      'riluzol wordt gebruikt, en de laatste ALAT of ASAT is van vóór de eerste dosis en meer dan driemaal de bovengrens'],
    'Start Contraindicated by Liver Disease': [
      'riluzole could be started, and a liver disease is on record',
      'riluzol kan worden gestart, en er staat een leverziekte in het dossier'],
    'Liver Disease on Riluzole': [
      'riluzole is taken, and a liver disease is on record',
      'riluzol wordt gebruikt, en er staat een leverziekte in het dossier'],
    'Several Liver Values Raised': [
      'riluzole could be started, and two or more liver values are over their limits without ruling the start out',
      'riluzol kan worden gestart, en twee of meer leverwaarden liggen boven de bovengrens zonder de start uit te sluiten'],
    'Start With Care': [
      'riluzole could be started, and one liver value is over its limit without ruling the start out',
      'riluzol kan worden gestart, en één leverwaarde ligt boven de bovengrens zonder de start uit te sluiten'],
    'Start Contraindicated by Pregnancy': [
      'riluzole could be started, and the patient is pregnant or breast-feeding',
      'riluzol kan worden gestart, en de patiënt is zwanger of geeft borstvoeding'],
    'Pregnancy on Riluzole': [
      'riluzole is taken, and the patient is pregnant or breast-feeding',
      'riluzol wordt gebruikt, en de patiënt is zwanger of geeft borstvoeding'],
    'ALT Raised': [
      'on riluzole, an ALT is over its upper limit but under five times that',
      'tijdens riluzol ligt een ALAT boven de bovengrens maar onder vijfmaal die grens'],
    'Stop for ALT': [
      'on riluzole, an ALT reached five times its upper limit',
      'tijdens riluzol bereikte een ALAT vijfmaal de bovengrens'],
    'Restarted in Spite of ALT': [
      'riluzole was started again although the ALT reached five times its limit in an earlier course',
      'riluzol is opnieuw gestart, terwijl de ALAT bij een eerder gebruik vijfmaal de bovengrens bereikte'],
    'Never Restart': [
      'riluzole is not taken, and the ALT reached five times its limit in an earlier course',
      'riluzol wordt niet gebruikt, en de ALAT bereikte bij een eerder gebruik vijfmaal de bovengrens'],
    'Stop for Liver Dysfunction': [
      'on riluzole, there is jaundice or the bilirubin is raised',
      'tijdens riluzol is er geelzucht of is het bilirubine verhoogd'],
    'Stop for Liver Dysfunction of Unknown Day': [
      'riluzole is taken, and jaundice is on record without a date',
      'riluzol wordt gebruikt, en er staat geelzucht zonder datum in het dossier'],
    'Fever on Riluzole': [
      'on riluzole, there was fever',
      'tijdens riluzol was er koorts'],
    'Fever of Unknown Day on Riluzole': [
      'riluzole is taken, and fever is on record without a date',
      'riluzol wordt gebruikt, en er staat koorts zonder datum in het dossier'],
    'Severe Neutropenia': [
      'on riluzole, there is severe neutropenia',
      'tijdens riluzol is er ernstige neutropenie'],
    'Severe Neutropenia of Unknown Day': [
      'riluzole is taken, and neutropenia is on record without a date',
      'riluzol wordt gebruikt, en er staat neutropenie zonder datum in het dossier'],
    'Neutrophils Low': [
      'riluzole is taken, and the neutrophils are under their lower limit without severe neutropenia',
      'riluzol wordt gebruikt, en de neutrofielen liggen onder de ondergrens zonder ernstige neutropenie'],
    'Lung Symptoms on Riluzole': [
      'on riluzole, there is a dry cough or shortness of breath',
      'tijdens riluzol is er een droge hoest of kortademigheid'],
    'Lung Symptoms of Unknown Day on Riluzole': [
      'riluzole is taken, and a dry cough or shortness of breath is on record without a date',
      'riluzol wordt gebruikt, en er staat een droge hoest of kortademigheid zonder datum in het dossier'],
    'Fatigue on Riluzole': [
      'riluzole is taken, and there is fatigue',
      'riluzol wordt gebruikt, en er is vermoeidheid'],
    'Unusual Dose': [
      'riluzole is taken, and the dose on record is not 50 mg twice a day',
      'riluzol wordt gebruikt, en de vastgelegde dosis is niet tweemaal daags 50 mg'],
    'Hypersensitive': [
      'riluzole is taken or could be started, and hypersensitivity to it is on record',
      'riluzol wordt gebruikt of kan worden gestart, en er staat een overgevoeligheid ervoor in het dossier'],
    'Riluzole Is to Be Explained': [
      'riluzole was started within the last months',
      'riluzol is in de laatste maanden gestart'],
    'Fever Is to Be Reported': ['riluzole is taken', 'riluzol wordt gebruikt'],
    'Discuss Riluzole': [
      'ALS is diagnosed, riluzole was neither taken nor decided against, and nothing that is known rules it out',
      'ALS is vastgesteld, riluzol is niet gebruikt en er is niet van afgezien, en niets wat bekend is sluit het uit'],
    'Discuss Riluzole in PSMA': [
      'PSMA progresses rapidly, riluzole was neither taken nor decided against, and nothing that is known rules it out',
      'PSMA verloopt snel, riluzol is niet gebruikt en er is niet van afgezien, en niets wat bekend is sluit het uit'],
  },
  StandardConsult: {
    'Follows Up': ['a motor neuron disease has been diagnosed', 'de diagnose motorneuronziekte is gesteld'],
    'Needs Next Consult': [
      'a motor neuron disease has been diagnosed and a standard consult has been held',
      'de diagnose motorneuronziekte is gesteld en er is een standaardconsult geweest'],
    'Consult Is Incomplete': [
      'a motor neuron disease has been diagnosed, and the standard consults left a group of questions without an answer',
      'de diagnose motorneuronziekte is gesteld, en in de standaardconsulten bleef een groep vragen onbeantwoord'],
  },
  SymptomMedication: {
    'Dose Is Above': [
      'a medicine for a symptom is taken in a higher dose than the table gives',
      'een middel tegen een symptoom wordt hoger gedoseerd dan de tabel aangeeft'],
    'Dose Is Below': [
      'a medicine for a symptom is taken in a lower dose than the table gives',
      'een middel tegen een symptoom wordt lager gedoseerd dan de tabel aangeeft'],
    'Dose Cannot Be Evaluated': [
      'the dose on record of a medicine for a symptom does not say how much is taken in a day',
      'uit de vastgelegde dosering van een middel tegen een symptoom volgt niet hoeveel er per dag wordt gebruikt'],
    'Hydroquinine Is Taken Too Long': [
      'hydroquinine is taken for more days than the limit',
      'hydrokinine wordt meer dagen gebruikt dan de grens'],
    'Hydroquinine Has No End': [
      'hydroquinine is taken, and the record does not say how long',
      'hydrokinine wordt gebruikt, en het dossier zegt niet hoe lang'],
    'Sedative with Weak Breathing': [
      'a medicine that can weaken breathing is taken, and breathing is weak',
      'een middel dat de ademhaling kan onderdrukken wordt gebruikt, en de ademhaling is zwak'],
    'Two Anticholinergics': [
      'two or more different anticholinergic medicines are taken',
      'twee of meer verschillende anticholinerge middelen worden gebruikt'],
    'Anticholinergic with Thick Mucus': [
      'an anticholinergic medicine is taken, and mucus is thick',
      'een anticholinerg middel wordt gebruikt, en het slijm is taai'],
    'Relaxant with Riluzole and Raised Liver Values': [
      'tizanidine or dantrolene is taken beside riluzole, and liver values are raised',
      'tizanidine of dantroleen wordt naast riluzol gebruikt, en de leverwaarden zijn verhoogd'],
    'Mood Medicines Are Combined': [
      'two or more of these are taken: quinidine or dextromethorphan, amitriptyline, citalopram, fluvoxamine',
      'twee of meer hiervan worden gebruikt: kinidine of dextromethorfan, amitriptyline, citalopram, fluvoxamine'],
  },
  Symptoms: {
    'Treat Anxiety': ['there is anxiety with a motor neuron disease', 'er is angst bij een motorneuronziekte'],
    'Treat Cognition': [
      'there is cognitive impairment with a motor neuron disease',
      'er zijn cognitieve stoornissen bij een motorneuronziekte'],
    'Treat Thrombosis': [
      'there is deep vein thrombosis with a motor neuron disease',
      'er is diepveneuze trombose bij een motorneuronziekte'],
    'Treat Dysarthria': [
      'there is dysarthria with a motor neuron disease, by the record or by item 1 of the ALSFRS-R',
      'er is dysartrie bij een motorneuronziekte, volgens het dossier of volgens vraag 1 van de ALSFRS-R'],
    'Treat Mood': [
      'there is emotional lability or depression with a motor neuron disease',
      'er is emotionele labiliteit of depressie bij een motorneuronziekte'],
    'Treat Fasciculations': [
      'somebody with a motor neuron disease complains of fasciculations',
      'iemand met een motorneuronziekte heeft klachten van fasciculaties'],
    'Treat Trismus': ['there is trismus with a motor neuron disease', 'er is een kaakklem bij een motorneuronziekte'],
    'Treat Laryngospasm': [
      'there is laryngospasm with a motor neuron disease',
      'er is laryngospasme bij een motorneuronziekte'],
    'Treat Constipation': ['there is constipation with a motor neuron disease', 'er is obstipatie bij een motorneuronziekte'],
    'Treat Pain': ['there is pain with a motor neuron disease', 'er is pijn bij een motorneuronziekte'],
    'Treat Respiratory Insufficiency': [
      'there is respiratory insufficiency with a motor neuron disease',
      'er is respiratoire insufficiëntie bij een motorneuronziekte'],
    'Treat Sleep': [
      'there is insomnia, or there are nightmares, with a motor neuron disease',
      'er is slapeloosheid, of er zijn nachtmerries, bij een motorneuronziekte'],
    'Treat Spasticity': ['there is spasticity with a motor neuron disease', 'er is spasticiteit bij een motorneuronziekte'],
    'Treat Saliva': ['there is excess saliva with a motor neuron disease', 'er is speekselvloed bij een motorneuronziekte'],
    'Treat Cramps': ['there are muscle cramps with a motor neuron disease', 'er zijn spierkrampen bij een motorneuronziekte'],
    'Treat Weakness': [
      'there is weakness or wasting with a motor neuron disease',
      'er is zwakte of atrofie bij een motorneuronziekte'],
    'Treat Mucus': ['there is thick mucus with a motor neuron disease', 'er is taai slijm bij een motorneuronziekte'],
    'Treat Fatigue': ['there is fatigue with a motor neuron disease', 'er is vermoeidheid bij een motorneuronziekte'],
    'Mood Is Affected': [
      'there is emotional lability or depression, or laughing or crying without wanting to',
      'er is emotionele labiliteit of depressie, of dwanglachen of dwanghuilen'],
  },
  TeamAndSupport: {
    'Is Diagnosed': ['a motor neuron disease has been diagnosed', 'de diagnose motorneuronziekte is gesteld'],
    'Diagnosis Is Old': [
      'the diagnosis was made longer ago than the months in which it asks for this',
      'de diagnose is langer geleden gesteld dan de maanden waarin dit aan de orde is'],
    'Therapists Have Nobody to Coordinate Them': [
      'a motor neuron disease has been diagnosed, a therapist is in the care team and no rehabilitation physician',
      'de diagnose motorneuronziekte is gesteld, en in het zorgteam zit een therapeut maar geen revalidatiearts'],
    'Occupational Therapist Is Missing': [
      'a motor neuron disease has been diagnosed and no occupational therapist is in the care team',
      'de diagnose motorneuronziekte is gesteld en in het zorgteam zit geen ergotherapeut'],
    'Support Is Due': [
      'the diagnosis was made some months ago',
      'de diagnose is enkele maanden geleden gesteld'],
    'End of Life Talk Is Due': [
      'the diagnosis was made some months ago and is not PLS',
      'de diagnose is enkele maanden geleden gesteld en is geen PLS'],
    'Family Leaflet Is Wanted': [
      'a motor neuron disease has been diagnosed and the patient has children',
      'de diagnose motorneuronziekte is gesteld en de patiënt heeft kinderen'],
    'Affect Treatment Is Considered': [
      'a motor neuron disease has been diagnosed, with laughing or crying without wanting to',
      'de diagnose motorneuronziekte is gesteld, met dwanglachen of dwanghuilen'],
  },
  WorkUp: {
    'Is Suspected': [
      'a motor neuron disease is suspected or diagnosed, or motor signs were found that nothing else explains',
      'een motorneuronziekte wordt vermoed of is vastgesteld, of er zijn motorische verschijnselen gevonden die niets anders verklaart'],
    'Standard Tests Are Over': [
      'the diagnosis is known to have been made longer ago than the months of the standard tests',
      'van de diagnose is bekend dat zij langer geleden is gesteld dan de maanden van het standaardonderzoek'],
    'Blood Tests with Count Are Wanted': [
      'a motor neuron disease is suspected, and this site has the blood count among the standard tests',
      'een motorneuronziekte wordt vermoed, en bij deze instelling hoort het bloedbeeld bij het standaardonderzoek'],
    'Blood Tests without Count Are Wanted': [
      'a motor neuron disease is suspected, and this site does not have the blood count among the standard tests',
      'een motorneuronziekte wordt vermoed, en bij deze instelling hoort het bloedbeeld niet bij het standaardonderzoek'],
    'Creatine Kinase Does Not Fit': [
      'a motor neuron disease is suspected, and the latest CK reaches the multiple of its upper limit that does not fit ALS',
      'een motorneuronziekte wordt vermoed, en het laatste CK bereikt het veelvoud van de bovengrens dat niet bij ALS past'],
    'Creatine Kinase Cannot Be Evaluated': [
      'a motor neuron disease is suspected, and the latest CK has no limit to compare it with',
      'een motorneuronziekte wordt vermoed, en het laatste CK heeft geen grenswaarde om mee te vergelijken'],
    'Paraprotein Is Wanted': [
      'a motor neuron disease is suspected, with marked weight loss and another sign of a wasting disease',
      'een motorneuronziekte wordt vermoed, met opvallend gewichtsverlies en nog een teken van een consumptieve ziekte'],
    'Sedimentation Rate Is Wanted': [
      'a motor neuron disease is suspected, and myositis is in question: somebody thinks of it, or the weak muscles or the CK speak for it',
      'een motorneuronziekte wordt vermoed, en myositis is een mogelijkheid: iemand denkt eraan, of de zwakke spieren of het CK pleiten ervoor'],
    'Parathyroid Hormone Is Wanted': [
      'a motor neuron disease is suspected, and calcium and phosphate are out of their ranges',
      'een motorneuronziekte wordt vermoed, en calcium en fosfaat liggen buiten hun referentiewaarden'],
    'Calcium or Phosphate Cannot Be Evaluated': [
      'a motor neuron disease is suspected, and the calcium or the phosphate has no limits to compare it with',
      'een motorneuronziekte wordt vermoed, en het calcium of het fosfaat heeft geen grenswaarden om mee te vergelijken'],
    'Caspr2 Is Wanted': [
      'a motor neuron disease is suspected, and cramps or myokymia make one think of hyperexcitable nerves',
      'een motorneuronziekte wordt vermoed, en krampen of myokymie doen denken aan hyperexciteerbare zenuwen'],
    'GM1 Is Wanted': [
      'a motor neuron disease is suspected, and multifocal motor neuropathy is in question',
      'een motorneuronziekte wordt vermoed, en multifocale motorische neuropathie is een mogelijkheid'],
    'Cervical MRI by Flowchart Is Wanted': [
      'a motor neuron disease is suspected, and the flowchart asks for the MRI; once it is made it shows as done',
      'een motorneuronziekte wordt vermoed, en het stroomschema vraagt om de MRI; is die gemaakt, dan staat hij als gedaan'],
    'Cervical MRI by Appendix Is Wanted': [
      'a motor neuron disease is suspected, this site follows the appendix, and the appendix asks for the MRI; once it is made it shows as done',
      'een motorneuronziekte wordt vermoed, deze instelling volgt de bijlage, en de bijlage vraagt om de MRI; is die gemaakt, dan staat hij als gedaan'],
    'Cervical MRI Rules Differ': [
      'a motor neuron disease is suspected, and flowchart and appendix disagree on the MRI for this patient',
      'een motorneuronziekte wordt vermoed, en stroomschema en bijlage verschillen bij deze patiënt over de MRI'],
    'Brain MRI Is Considered': [
      'a motor neuron disease is suspected, and the signs are pseudobulbar only or very asymmetrical',
      'een motorneuronziekte wordt vermoed, en de verschijnselen zijn alleen pseudobulbair of zeer asymmetrisch'],
    'Standard EMG Is Wanted': [
      'a motor neuron disease is suspected with signs on examination, no disease is in question that needs the extended EMG, and no DNA result has to come first',
      'een motorneuronziekte wordt vermoed met verschijnselen bij onderzoek, geen ziekte komt in aanmerking die het uitgebreide EMG vraagt, en er hoeft geen DNA-uitslag vooraf te gaan'],
    'More EMG Is Wanted': [
      'an EMG was made, nothing has been diagnosed yet, and more muscles could still change a category',
      'er is een EMG gemaakt, er is nog geen diagnose, en meer spieren kunnen een categorie nog veranderen'],
    'Extended EMG Is Wanted': [
      'a motor neuron disease is suspected, a disease is in question that needs the extended EMG, and no DNA result has to come first',
      'een motorneuronziekte wordt vermoed, een ziekte komt in aanmerking die het uitgebreide EMG vraagt, en er hoeft geen DNA-uitslag vooraf te gaan'],
    'EMG Order Is Incomplete': [
      'an EMG was requested without naming the affected regions',
      'er is een EMG aangevraagd zonder de aangedane regio’s te noemen'],
    'EMG Bleeding Risk': [
      'an EMG lies ahead, and there is a bleeding risk: antithrombotic medicine or low platelets',
      'er komt een EMG aan, en er is een bloedingsrisico: antitrombotica of een laag trombocytengetal'],
    'Kennedy Disease Is in Question': [
      'somebody suspects Kennedy disease, or the findings support it',
      'iemand vermoedt de ziekte van Kennedy, of de bevindingen steunen die'],
    'EMG Ordered before DNA': [
      'an EMG was requested while Kennedy disease is in question and the gene has not been tested',
      'er is een EMG aangevraagd terwijl de ziekte van Kennedy een mogelijkheid is en het gen niet is onderzocht'],
    'EMG Is Positive in Three Regions': [
      'the needle EMG is positive in three regions or more',
      'het naald-EMG is positief in drie of meer regio’s'],
  },
};
