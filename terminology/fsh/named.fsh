// Codes that plans, activities, questionnaires and examples use by themselves, so that no other value set names them in Dutch.

ValueSet: NamedMeasurement
Id: named-measurement
* insert Head([[Measurements by name]], [[Metingen met hun naam]], [[Measurements that no other value set names.]], [[Metingen die geen andere waardelijst noemt.]])
* insert LoincCopyright
* $loinc#59260-0 "Hemoglobin [Moles/volume] in Blood"
* $loinc#59260-0 insert Nl([[Hemoglobine]])
* $loinc#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* $loinc#59408-5 insert Nl([[Zuurstofsaturatie met pulsoximetrie]])
* $loinc#82954-9 "Amyotrophic lateral sclerosis functional rating scale - revised [ALSFRS-R]"
* $loinc#82954-9 insert Nl([[ALSFRS-R: herziene ALS Functional Rating Scale]])
* $loinc#82940-8 "Speech [ALSFRS-R]"
* $loinc#82940-8 insert Nl([[Spraak (ALSFRS-R)]])
* $loinc#82941-6 "Salivation [ALSFRS-R]"
* $loinc#82941-6 insert Nl([[Speekselvloed (ALSFRS-R)]])
* $loinc#82944-0 "Cutting food and handling utensils (patients without gastrostomy) [ALSFRS-R]"
* $loinc#82944-0 insert Nl([[Voedsel snijden en bestek gebruiken, zonder gastrostomie (ALSFRS-R)]])
* $loinc#82947-3 "Turning in bed and adjusting bed clothes [ALSFRS-R]"
* $loinc#82947-3 insert Nl([[Omdraaien in bed en beddengoed schikken (ALSFRS-R)]])
* $loinc#82948-1 "Walking [ALSFRS-R]"
* $loinc#82948-1 insert Nl([[Lopen (ALSFRS-R)]])

ValueSet: NamedRequest
Id: named-request
* insert Head([[Requests by name]], [[Aanvragen met hun naam]], [[What is requested or referred to and where, by codes that no other value set names.]], [[Wat en waar iets wordt aangevraagd of waarnaar wordt verwezen, met codes die geen andere waardelijst noemt.]])
* insert SnomedCopyright
* $sct#127783003 "Spirometry"
* $sct#127783003 insert Nl([[Spirometrie]])
* $sct#306279004 "Referral to clinical geneticist"
* $sct#306279004 insert Nl([[Verwijzing naar een klinisch geneticus]])
* $sct#122494005 "Structure of cervical vertebral column"
* $sct#122494005 insert Nl([[Halswervelkolom]])
