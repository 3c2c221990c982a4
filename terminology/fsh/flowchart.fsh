CodeSystem: FlowchartNote
Id: flowchart-note
* insert Head([[Note of the flowchart]], [[Noot bij het stroomschema]], [[The ten numbered notes of the guideline's flowchart from suspicion to diagnosis. The drawing was not available; the order in which they are passed is reconstructed.]], [[De tien genummerde noten bij het stroomschema van de richtlijn van verdenking tot diagnose. De tekening was niet beschikbaar; de volgorde waarin zij worden doorlopen is gereconstrueerd.]])
* insert Ours
* insert Concept(note-1, [[1. Suspected motor neuron disease, referred to tertiary care]], [[1. Verdenking op een motorneuronziekte, verwezen naar de derde lijn]])
* insert Concept(note-2, [[2. History and examination: signs in which of the four regions]], [[2. Anamnese en onderzoek: verschijnselen in welke van de vier regio's]])
* insert Concept(note-3, [[3. Red flag or mimic?]], [[3. Alarmsignaal of nabootser?]])
* insert Concept(note-4, [[4. EMG]], [[4. EMG]])
* insert Concept(note-5, [[5. Does the EMG show another disease?]], [[5. Wijst het EMG op een andere ziekte?]])
* insert Concept(note-6, [[6. Blood tests and MRI]], [[6. Bloedonderzoek en MRI]])
* insert Concept(note-7, [[7. Lower motor neuron only: possible PSMA, examine again]], [[7. Alleen perifeer motorneuron: mogelijk PSMA, opnieuw onderzoeken]])
* insert Concept(note-8, [[8. Both motor neurons: treat as ALS]], [[8. Beide motorneuronen: behandelen als ALS]])
* insert Concept(note-9, [[9. Diagnosis made: talk, medicines, complications, team]], [[9. Diagnose gesteld: gesprek, medicatie, complicaties, team]])
* insert Concept(note-10, [[10. Upper motor neuron only: possible PLS, follow frequently]], [[10. Alleen centraal motorneuron: mogelijk PLS, frequent vervolgen]])

ValueSet: AnyFlowchartNote
Id: flowchart-note
* insert Head([[Note of the flowchart]], [[Noot bij het stroomschema]], [[All ten notes.]], [[Alle tien noten.]])
* include codes from system FlowchartNote

CodeSystem: FlowchartState
Id: flowchart-state
* insert Head([[State of a note of the flowchart]], [[Stand van een noot bij het stroomschema]], [[Where a patient stands against one note of the flowchart.]], [[Hoe een patiënt er bij één noot van het stroomschema voor staat.]])
* insert Ours
* insert Concept(passed, [[Passed]], [[Doorlopen]])
* insert Concept(here, [[Here]], [[Hier]])
* insert Concept(ahead, [[Ahead]], [[Nog te gaan]])
* insert Concept(not-on-path, [[Not on this patient's path]], [[Niet op het pad van deze patiënt]])

ValueSet: AnyFlowchartState
Id: flowchart-state
* insert Head([[State of a note of the flowchart]], [[Stand van een noot bij het stroomschema]], [[All states.]], [[Alle standen.]])
* include codes from system FlowchartState
