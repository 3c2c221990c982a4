// Who counts as a close relative, which results are of genes, and what a genetic test and a referral are.

ValueSet: FirstDegreeRelative
Id: first-degree-relative
* insert Head([[First-degree relative]], [[Familielid in de eerste graad]], [[Parents and brothers and sisters and children.]], [[Ouders en broers en zussen en kinderen.]])
* $role-code#FTH "father"
* $role-code#FTH insert Nl([[vader]])
* $role-code#MTH "mother"
* $role-code#MTH insert Nl([[moeder]])
* $role-code#PRN "parent"
* $role-code#PRN insert Nl([[ouder]])
* $role-code#NFTH "natural father"
* $role-code#NFTH insert Nl([[biologische vader]])
* $role-code#NMTH "natural mother"
* $role-code#NMTH insert Nl([[biologische moeder]])
* $role-code#NPRN "natural parent"
* $role-code#NPRN insert Nl([[biologische ouder]])
* $role-code#CHILD "child"
* $role-code#CHILD insert Nl([[kind]])
* $role-code#NCHILD "natural child"
* $role-code#NCHILD insert Nl([[biologisch kind]])
* $role-code#DAUC "daughter"
* $role-code#DAUC insert Nl([[dochter]])
* $role-code#DAU "natural daughter"
* $role-code#DAU insert Nl([[biologische dochter]])
* $role-code#SONC "son"
* $role-code#SONC insert Nl([[zoon]])
* $role-code#SON "natural son"
* $role-code#SON insert Nl([[biologische zoon]])
* $role-code#SIB "sibling"
* $role-code#SIB insert Nl([[broer of zus]])
* $role-code#BRO "brother"
* $role-code#BRO insert Nl([[broer]])
* $role-code#SIS "sister"
* $role-code#SIS insert Nl([[zus]])
* $role-code#NSIB "natural sibling"
* $role-code#NSIB insert Nl([[biologische broer of zus]])
* $role-code#NBRO "natural brother"
* $role-code#NBRO insert Nl([[biologische broer]])
* $role-code#NSIS "natural sister"
* $role-code#NSIS insert Nl([[biologische zus]])
* $role-code#TWIN "twin"
* $role-code#TWIN insert Nl([[tweeling]])
* $role-code#TWINBRO "twin brother"
* $role-code#TWINBRO insert Nl([[tweelingbroer]])
* $role-code#TWINSIS "twin sister"
* $role-code#TWINSIS insert Nl([[tweelingzus]])
* $role-code#FTWIN "fraternal twin"
* $role-code#FTWIN insert Nl([[twee-eiige tweeling]])
* $role-code#FTWINBRO "fraternal twin brother"
* $role-code#FTWINBRO insert Nl([[twee-eiige tweelingbroer]])
* $role-code#FTWINSIS "fraternal twin sister"
* $role-code#FTWINSIS insert Nl([[twee-eiige tweelingzus]])
* $role-code#ITWIN "identical twin"
* $role-code#ITWIN insert Nl([[eeneiige tweeling]])
* $role-code#ITWINBRO "identical twin brother"
* $role-code#ITWINBRO insert Nl([[eeneiige tweelingbroer]])
* $role-code#ITWINSIS "identical twin sister"
* $role-code#ITWINSIS insert Nl([[eeneiige tweelingzus]])

ValueSet: SecondDegreeRelative
Id: second-degree-relative
* insert Head([[Second-degree relative]], [[Familielid in de tweede graad]], [[Grandparents and grandchildren and uncles and aunts and nephews and nieces and half-siblings.]], [[Grootouders en kleinkinderen en ooms en tantes en kinderen van broers en zussen en halfbroers en halfzussen.]])
* $role-code#GRPRN "grandparent"
* $role-code#GRPRN insert Nl([[grootouder]])
* $role-code#GRFTH "grandfather"
* $role-code#GRFTH insert Nl([[grootvader]])
* $role-code#GRMTH "grandmother"
* $role-code#GRMTH insert Nl([[grootmoeder]])
* $role-code#MGRFTH "maternal grandfather"
* $role-code#MGRFTH insert Nl([[grootvader van moederszijde]])
* $role-code#MGRMTH "maternal grandmother"
* $role-code#MGRMTH insert Nl([[grootmoeder van moederszijde]])
* $role-code#MGRPRN "maternal grandparent"
* $role-code#MGRPRN insert Nl([[grootouder van moederszijde]])
* $role-code#PGRFTH "paternal grandfather"
* $role-code#PGRFTH insert Nl([[grootvader van vaderszijde]])
* $role-code#PGRMTH "paternal grandmother"
* $role-code#PGRMTH insert Nl([[grootmoeder van vaderszijde]])
* $role-code#PGRPRN "paternal grandparent"
* $role-code#PGRPRN insert Nl([[grootouder van vaderszijde]])
* $role-code#GRNDCHILD "grandchild"
* $role-code#GRNDCHILD insert Nl([[kleinkind]])
* $role-code#GRNDDAU "granddaughter"
* $role-code#GRNDDAU insert Nl([[kleindochter]])
* $role-code#GRNDSON "grandson"
* $role-code#GRNDSON insert Nl([[kleinzoon]])
* $role-code#UNCLE "uncle"
* $role-code#UNCLE insert Nl([[oom]])
* $role-code#MUNCLE "maternal uncle"
* $role-code#MUNCLE insert Nl([[oom van moederszijde]])
* $role-code#PUNCLE "paternal uncle"
* $role-code#PUNCLE insert Nl([[oom van vaderszijde]])
* $role-code#AUNT "aunt"
* $role-code#AUNT insert Nl([[tante]])
* $role-code#MAUNT "maternal aunt"
* $role-code#MAUNT insert Nl([[tante van moederszijde]])
* $role-code#PAUNT "paternal aunt"
* $role-code#PAUNT insert Nl([[tante van vaderszijde]])
* $role-code#NEPHEW "nephew"
* $role-code#NEPHEW insert Nl([[neef (zoon van broer of zus)]])
* $role-code#NIECE "niece"
* $role-code#NIECE insert Nl([[nicht (dochter van broer of zus)]])
* $role-code#NIENEPH "niece/nephew"
* $role-code#NIENEPH insert Nl([[neef of nicht (kind van broer of zus)]])
* $role-code#HSIB "half-sibling"
* $role-code#HSIB insert Nl([[halfbroer of halfzus]])
* $role-code#HBRO "half-brother"
* $role-code#HBRO insert Nl([[halfbroer]])
* $role-code#HSIS "half-sister"
* $role-code#HSIS insert Nl([[halfzus]])

ValueSet: OtherRelation
Id: other-relation
* insert Head([[Relation that is not close by blood]], [[Relatie die geen nabije bloedverwant is]], [[Cousins and great-grandparents and relatives by marriage or adoption or step-family and people who are no relatives. Their disease does not make it familial.]], [[Neven en nichten als kind van oom of tante en overgrootouders en familie door huwelijk of adoptie of stiefgezin en mensen die geen familie zijn. Hun ziekte maakt het niet familiair.]])
* $role-code#COUSN "cousin"
* $role-code#COUSN insert Nl([[neef of nicht (kind van oom of tante)]])
* $role-code#MCOUSN "maternal cousin"
* $role-code#MCOUSN insert Nl([[neef of nicht van moederszijde]])
* $role-code#PCOUSN "paternal cousin"
* $role-code#PCOUSN insert Nl([[neef of nicht van vaderszijde]])
* $role-code#GGRPRN "great grandparent"
* $role-code#GGRPRN insert Nl([[overgrootouder]])
* $role-code#GGRFTH "great grandfather"
* $role-code#GGRFTH insert Nl([[overgrootvader]])
* $role-code#GGRMTH "great grandmother"
* $role-code#GGRMTH insert Nl([[overgrootmoeder]])
* $role-code#MGGRFTH "maternal great-grandfather"
* $role-code#MGGRFTH insert Nl([[overgrootvader van moederszijde]])
* $role-code#MGGRMTH "maternal great-grandmother"
* $role-code#MGGRMTH insert Nl([[overgrootmoeder van moederszijde]])
* $role-code#MGGRPRN "maternal great-grandparent"
* $role-code#MGGRPRN insert Nl([[overgrootouder van moederszijde]])
* $role-code#PGGRFTH "paternal great-grandfather"
* $role-code#PGGRFTH insert Nl([[overgrootvader van vaderszijde]])
* $role-code#PGGRMTH "paternal great-grandmother"
* $role-code#PGGRMTH insert Nl([[overgrootmoeder van vaderszijde]])
* $role-code#PGGRPRN "paternal great-grandparent"
* $role-code#PGGRPRN insert Nl([[overgrootouder van vaderszijde]])
* $role-code#SPS "spouse"
* $role-code#SPS insert Nl([[echtgenoot]])
* $role-code#HUSB "husband"
* $role-code#HUSB insert Nl([[man]])
* $role-code#WIFE "wife"
* $role-code#WIFE insert Nl([[vrouw]])
* $role-code#DOMPART "domestic partner"
* $role-code#DOMPART insert Nl([[huisgenoot en partner]])
* $role-code#SIGOTHR "significant other"
* $role-code#SIGOTHR insert Nl([[partner]])
* $role-code#STPCHLD "step child"
* $role-code#STPCHLD insert Nl([[stiefkind]])
* $role-code#STPPRN "step parent"
* $role-code#STPPRN insert Nl([[stiefouder]])
* $role-code#STPFTH "stepfather"
* $role-code#STPFTH insert Nl([[stiefvader]])
* $role-code#STPMTH "stepmother"
* $role-code#STPMTH insert Nl([[stiefmoeder]])
* $role-code#STPSIB "step sibling"
* $role-code#STPSIB insert Nl([[stiefbroer of stiefzus]])
* $role-code#STPBRO "stepbrother"
* $role-code#STPBRO insert Nl([[stiefbroer]])
* $role-code#STPSIS "stepsister"
* $role-code#STPSIS insert Nl([[stiefzus]])
* $role-code#STPDAU "stepdaughter"
* $role-code#STPDAU insert Nl([[stiefdochter]])
* $role-code#STPSON "stepson"
* $role-code#STPSON insert Nl([[stiefzoon]])
* $role-code#CHLDADOPT "adopted child"
* $role-code#CHLDADOPT insert Nl([[geadopteerd kind]])
* $role-code#DAUADOPT "adopted daughter"
* $role-code#DAUADOPT insert Nl([[geadopteerde dochter]])
* $role-code#SONADOPT "adopted son"
* $role-code#SONADOPT insert Nl([[geadopteerde zoon]])
* $role-code#CHLDFOST "foster child"
* $role-code#CHLDFOST insert Nl([[pleegkind]])
* $role-code#DAUFOST "foster daughter"
* $role-code#DAUFOST insert Nl([[pleegdochter]])
* $role-code#SONFOST "foster son"
* $role-code#SONFOST insert Nl([[pleegzoon]])
* $role-code#ADOPTF "adoptive father"
* $role-code#ADOPTF insert Nl([[adoptievader]])
* $role-code#ADOPTM "adoptive mother"
* $role-code#ADOPTM insert Nl([[adoptiemoeder]])
* $role-code#ADOPTP "adoptive parent"
* $role-code#ADOPTP insert Nl([[adoptieouder]])
* $role-code#INLAW "inlaw"
* $role-code#INLAW insert Nl([[aangetrouwd familielid]])
* $role-code#CHLDINLAW "child-in-law"
* $role-code#CHLDINLAW insert Nl([[schoonkind]])
* $role-code#DAUINLAW "daughter in-law"
* $role-code#DAUINLAW insert Nl([[schoondochter]])
* $role-code#SONINLAW "son in-law"
* $role-code#SONINLAW insert Nl([[schoonzoon]])
* $role-code#PRNINLAW "parent in-law"
* $role-code#PRNINLAW insert Nl([[schoonouder]])
* $role-code#FTHINLAW "father-in-law"
* $role-code#FTHINLAW insert Nl([[schoonvader]])
* $role-code#MTHINLAW "mother-in-law"
* $role-code#MTHINLAW insert Nl([[schoonmoeder]])
* $role-code#SIBINLAW "sibling in-law"
* $role-code#SIBINLAW insert Nl([[zwager of schoonzus]])
* $role-code#BROINLAW "brother-in-law"
* $role-code#BROINLAW insert Nl([[zwager]])
* $role-code#SISINLAW "sister-in-law"
* $role-code#SISINLAW insert Nl([[schoonzus]])
* $role-code#FRND "unrelated friend"
* $role-code#FRND insert Nl([[vriend]])
* $role-code#NBOR "neighbor"
* $role-code#NBOR insert Nl([[buur]])

ValueSet: AlsOrFtd
Id: als-or-ftd
* insert Head([[ALS or frontotemporal dementia]], [[ALS of frontotemporale dementie]], [[Diseases of a relative that make ALS familial. ICD-10 of the WHO has no code for ALS below that of motor neuron disease.]], [[Ziekten van een familielid die ALS familiair maken. De ICD-10 van de WHO heeft voor ALS geen eigen code onder die van motorneuronziekte.]])
* insert SnomedCopyright
* $sct#86044005 "Amyotrophic lateral sclerosis"
* $sct#86044005 insert Nl([[Amyotrofische laterale sclerose]])
* $sct#718555006 "Juvenile amyotrophic lateral sclerosis"
* $sct#718555006 insert Nl([[Juveniele amyotrofische laterale sclerose]])
* $sct#230258005 "Amyotrophic lateral sclerosis with dementia"
* $sct#230258005 insert Nl([[Amyotrofische laterale sclerose met dementie]])
* $sct#230274000 "Frontal lobe degeneration with motor neurone disease"
* $sct#230274000 insert Nl([[Frontale degeneratie met motorneuronziekte]])
* $sct#230270009 "Frontotemporal dementia"
* $sct#230270009 insert Nl([[Frontotemporale dementie]])
* $sct#716994006 "Behavioral variant of frontotemporal dementia"
* $sct#716994006 insert Nl([[Gedragsvariant van frontotemporale dementie]])
* $icd10#G12.2 "Motor neuron disease"
* $icd10#G12.2 insert Nl([[Motorneuronziekte]])
* $icd10cm#G12.21 "Amyotrophic lateral sclerosis"
* $icd10cm#G12.21 insert Nl([[Amyotrofische laterale sclerose]])
* $icd10cm#G31.0 "Frontotemporal dementia"
* $icd10cm#G31.0 insert Nl([[Frontotemporale dementie]])
* $orpha#803 "Amyotrophic lateral sclerosis"
* $orpha#803 insert Nl([[Amyotrofische laterale sclerose]])
* $orpha#282 "Frontotemporal dementia"
* $orpha#282 insert Nl([[Frontotemporale dementie]])
* $orpha#275872 "Frontotemporal dementia with motor neuron disease"
* $orpha#275872 insert Nl([[Frontotemporale dementie met motorneuronziekte]])

ValueSet: AlsDnaPanel
Id: als-dna-panel
* insert Head([[DNA panel in ALS]], [[DNA-panel bij ALS]], [[The genes that the guideline has determined because of running trials.]], [[De genen die de richtlijn laat bepalen vanwege lopend onderzoek.]])
* $hgnc#HGNC:11179 "SOD1"
* $hgnc#HGNC:11179 insert Nl([[SOD1]])
* $hgnc#HGNC:4010 "FUS"
* $hgnc#HGNC:4010 insert Nl([[FUS]])
* $hgnc#HGNC:28337 "C9orf72"
* $hgnc#HGNC:28337 insert Nl([[C9orf72]])
* $hgnc#HGNC:10555 "ATXN2"
* $hgnc#HGNC:10555 insert Nl([[ATXN2]])

// LOINC 53037-8 with its answers: hl7.org/fhir/2016Sep/valueset-LOINC-53037-8-answerlist.html
ValueSet: BenignVariant
Id: benign-variant
* insert Head([[Benign variant]], [[Goedaardige variant]], [[Clinical significance of a variant that causes no disease.]], [[Klinische betekenis van een variant die geen ziekte veroorzaakt.]])
* insert LoincCopyright
* $loinc#LA6675-8 "Benign"
* $loinc#LA6675-8 insert Nl([[Goedaardig]])

ValueSet: AlsGene
Id: als-gene
* insert Head([[Gene named by the sources on ALS]], [[Gen dat de bronnen over ALS noemen]], [[Genes whose results are read. An observation has one of them as its code and says present or absent of a disease-causing variant. HGNC identifiers are in use with two names of their system.]], [[Genen waarvan uitslagen worden gelezen. Een observatie heeft er een als code en zegt of een ziekteveroorzakende variant aanwezig of afwezig is. HGNC-codes zijn in gebruik met twee namen van hun systeem.]])
* $hgnc#HGNC:11179 "SOD1"
* $hgnc#HGNC:11179 insert Nl([[SOD1]])
* $hgnc#HGNC:4010 "FUS"
* $hgnc#HGNC:4010 insert Nl([[FUS]])
* $hgnc#HGNC:28337 "C9orf72"
* $hgnc#HGNC:28337 insert Nl([[C9orf72]])
* $hgnc#HGNC:10555 "ATXN2"
* $hgnc#HGNC:10555 insert Nl([[ATXN2]])
* $hgnc#HGNC:11571 "TARDBP"
* $hgnc#HGNC:11571 insert Nl([[TARDBP]])
* $hgnc#HGNC:443 "ALS2"
* $hgnc#HGNC:443 insert Nl([[ALS2]])
* $hgnc#HGNC:445 "SETX"
* $hgnc#HGNC:445 insert Nl([[SETX]])
* $hgnc#HGNC:8157 "SIGMAR1"
* $hgnc#HGNC:8157 insert Nl([[SIGMAR1]])
* $hgnc#HGNC:11226 "SPG11"
* $hgnc#HGNC:11226 insert Nl([[SPG11]])
* $genenames#HGNC:11179 "SOD1"
* $genenames#HGNC:11179 insert Nl([[SOD1]])
* $genenames#HGNC:4010 "FUS"
* $genenames#HGNC:4010 insert Nl([[FUS]])
* $genenames#HGNC:28337 "C9orf72"
* $genenames#HGNC:28337 insert Nl([[C9orf72]])
* $genenames#HGNC:10555 "ATXN2"
* $genenames#HGNC:10555 insert Nl([[ATXN2]])
* $genenames#HGNC:11571 "TARDBP"
* $genenames#HGNC:11571 insert Nl([[TARDBP]])
* $genenames#HGNC:443 "ALS2"
* $genenames#HGNC:443 insert Nl([[ALS2]])
* $genenames#HGNC:445 "SETX"
* $genenames#HGNC:445 insert Nl([[SETX]])
* $genenames#HGNC:8157 "SIGMAR1"
* $genenames#HGNC:8157 insert Nl([[SIGMAR1]])
* $genenames#HGNC:11226 "SPG11"
* $genenames#HGNC:11226 insert Nl([[SPG11]])

ValueSet: GeneticTest
Id: genetic-test
* insert Head([[Genetic test]], [[Genetisch onderzoek]], [[Requests for a genetic test.]], [[Aanvragen voor genetisch onderzoek.]])
* insert SnomedCopyright
* $sct#405824009 "Genetic test"
* $sct#405824009 insert Nl([[Genetisch onderzoek]])
* $sct#405825005 "Molecular genetic test"
* $sct#405825005 insert Nl([[Moleculair-genetisch onderzoek]])
