ValueSet: Tofersen
Id: tofersen
* insert Head([[Tofersen]], [[Tofersen]], [[Tofersen by ATC.]], [[Tofersen volgens ATC.]])
* insert AtcCopyright
* $atc#N07XX22 "tofersen"
* $atc#N07XX22 insert Nl([[tofersen]])

ValueSet: Riluzole
Id: riluzole
* insert Head([[Riluzole]], [[Riluzol]], [[Riluzole by ATC or RxNorm.]], [[Riluzol volgens ATC of RxNorm.]])
* insert AtcCopyright
* $atc#N07XX02 "riluzole"
* $atc#N07XX02 insert Nl([[riluzol]])
* $rxnorm#35623 "riluzole"
* $rxnorm#35623 insert Nl([[riluzol]])

ValueSet: Gastrostomy
Id: gastrostomy
* insert Head([[Gastrostomy]], [[Gastrostomie]], [[Procedures and findings and regimes that say that there is a gastrostomy.]], [[Verrichtingen en bevindingen en behandelingen die zeggen dat er een gastrostomie is.]])
* insert SnomedCopyright
* $sct#54956002 "Gastrostomy"
* $sct#54956002 insert Nl([[Gastrostomie]])
* $sct#235159007 "Percutaneous endoscopic insertion of gastrostomy tube"
* $sct#235159007 insert Nl([[Percutane endoscopische plaatsing van een gastrostomiesonde]])
* $sct#302109006 "Gastrostomy present"
* $sct#302109006 insert Nl([[Gastrostomie aanwezig]])
* $sct#229917005 "Gastrostomy feeding"
* $sct#229917005 insert Nl([[Voeding via gastrostomie]])
* $finding#radiological-gastrostomy

ValueSet: GastrostomyTube
Id: gastrostomy-tube
* insert Head([[Gastrostomy tube]], [[Gastrostomiesonde]], [[Devices that say that there is a gastrostomy.]], [[Hulpmiddelen die zeggen dat er een gastrostomie is.]])
* insert SnomedCopyright
* $sct#126064005 "Gastrostomy tube"
* $sct#126064005 insert Nl([[Gastrostomiesonde]])

ValueSet: Ventilator
Id: ventilator
* insert Head([[Ventilator]], [[Beademingsapparaat]], [[Devices that say that somebody is ventilated.]], [[Hulpmiddelen die zeggen dat iemand wordt beademd.]])
* insert SnomedCopyright
* $sct#371786002 "Pressure support ventilator"
* $sct#371786002 insert Nl([[Beademingsapparaat met drukondersteuning]])
* $sct#371787006 "Volume support ventilator"
* $sct#371787006 insert Nl([[Beademingsapparaat met volumeondersteuning]])

ValueSet: NonInvasiveVentilation
Id: non-invasive-ventilation
* insert Head([[Non-invasive ventilation]], [[Niet-invasieve beademing]], [[Ventilation through a mask.]], [[Beademing via een masker.]])
* insert SnomedCopyright
* $sct#428311008 "Non-invasive ventilation"
* $sct#428311008 insert Nl([[Niet-invasieve beademing]])
* $sct#447837008 "Non-invasive positive pressure ventilation"
* $sct#447837008 insert Nl([[Niet-invasieve beademing met positieve druk]])
* $sct#1186618000 "Bilevel artificial ventilation"
* $sct#1186618000 insert Nl([[Beademing op twee drukniveaus]])

ValueSet: VentilatorDependence
Id: ventilator-dependence
* insert Head([[Ventilation of any kind]], [[Beademing van welke soort ook]], [[Findings and treatments that say that someone is ventilated and not whether through a mask.]], [[Bevindingen en behandelingen die zeggen dat iemand beademd wordt en niet of dat via een masker is.]])
* insert SnomedCopyright
* $sct#444932008 "Dependence on ventilator"
* $sct#444932008 insert Nl([[Afhankelijk van beademing]])
* $sct#40617009 "Artificial ventilation"
* $sct#40617009 insert Nl([[Beademing]])
