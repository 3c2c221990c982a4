ValueSet: EndoscopicGastrostomy
Id: endoscopic-gastrostomy
* insert Head([[Endoscopic gastrostomy (PEG)]], [[Endoscopische gastrostomie (PEG)]], [[Placing a gastrostomy with an endoscope.]], [[Plaatsing van een gastrostomie met een endoscoop.]])
* insert SnomedCopyright
* $sct#235159007 "Percutaneous endoscopic insertion of gastrostomy tube"
* $sct#235159007 insert Nl([[Percutane endoscopische plaatsing van een gastrostomiesonde]])

ValueSet: RadiologicalGastrostomy
Id: radiological-gastrostomy
* insert Head([[Radiological gastrostomy (PRG)]], [[Radiologische gastrostomie (PRG)]], [[Placing a gastrostomy under X-ray. SNOMED CT has no code of its own for it and the one for gastrostomy stands for it; an endoscopic one has a code of its own.]], [[Plaatsing van een gastrostomie onder röntgendoorlichting. SNOMED CT heeft daar geen eigen code voor en die voor gastrostomie staat ervoor; een endoscopische heeft een eigen code.]])
* insert SnomedCopyright
* $sct#54956002 "Gastrostomy"
* $sct#54956002 insert Nl([[Gastrostomie]])
* $finding#radiological-gastrostomy

ValueSet: Dysphagia
Id: dysphagia
* insert Head([[Dysphagia]], [[Slikstoornis]], [[Trouble with swallowing as a complaint or a finding.]], [[Moeite met slikken als klacht of bevinding.]])
* insert HpoCopyright
* $sct#40739000 "Dysphagia"
* $sct#40739000 insert Nl([[Slikstoornis]])
* $hpo#HP:0002015 "Dysphagia"
* $hpo#HP:0002015 insert Nl([[Slikstoornis]])

ValueSet: IntendedWeightLoss
Id: intended-weight-loss
* insert Head([[Intended weight loss]], [[Bedoeld gewichtsverlies]], [[The patient wanted to lose weight.]], [[De patiënt wilde afvallen.]])
* $finding#intended-weight-loss

ValueSet: SpeechTherapistReferral
Id: speech-therapist-referral
* insert Head([[Referral to the speech therapist]], [[Verwijzing naar de logopedist]], [[Referral to the speech and language therapist.]], [[Verwijzing naar de logopedist.]])
* insert SnomedCopyright
* $sct#308452008 "Referral to speech and language therapist"
* $sct#308452008 insert Nl([[Verwijzing naar logopedist]])

ValueSet: DietitianReferral
Id: dietitian-referral
* insert Head([[Referral to the dietitian]], [[Verwijzing naar de diëtist]], [[Referral to the dietitian.]], [[Verwijzing naar de diëtist.]])
* insert SnomedCopyright
* $sct#103699006 "Patient referral to dietitian"
* $sct#103699006 insert Nl([[Verwijzing naar diëtist]])

ValueSet: Choking
Id: choking
* insert Head([[Choking]], [[Verslikken]], [[Choking on food or drink. That somebody does not choke does not show that swallowing is good.]], [[Zich verslikken in eten of drinken. Dat iemand zich niet verslikt toont niet dat het slikken goed gaat.]])
* $finding#choking
