package org.charcot.plan;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.PlanDefinition.ActionParticipantType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionParticipantComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.jspecify.annotations.Nullable;

/** Makes the Task of an action. */
final class TaskMaker {

    private static final StringType UNDOSED =
            new Words("The source states no dose.", "De bron noemt geen dosering.").string();
    /** The input by which SDC's task profile names the form; the text is for who does not know that code. */
    private static final CodeableConcept QUESTIONNAIRE = new CodeableConcept(
                    new Coding("http://hl7.org/fhir/uv/sdc/CodeSystem/temp", "questionnaire", null))
            .setText("questionnaire");

    private final Answers answers;
    private final Keys keys;
    private final Reference carePlan;

    TaskMaker(Answers answers, Keys keys, Reference carePlan) {
        this.answers = answers;
        this.keys = keys;
        this.carePlan = carePlan;
    }

    /**
     * @param focus the request that the task asks for; null when it asks for none
     * @param option whether someone has to choose between this and others
     */
    Task make(
            Action action,
            Occurrence occurrence,
            Timeliness timeliness,
            Fulfilment fulfilment,
            Reason reason,
            @Nullable Reference focus,
            boolean option) {
        Task task = new Task();
        task.setStatus(timeliness.status());
        task.setBusinessStatus(timeliness.concept());
        task.setFor(keys.patient());
        task.addBasedOn(carePlan);
        task.setFocus(focus);
        describe(task, action);
        if (option) {
            task.setIntent(TaskIntent.OPTION);
        }
        reason(task, reason);
        when(task, occurrence, focus != null);
        fulfil(task, fulfilment);
        participants(task, action.source().getParticipant());
        notes(task, action);
        Citations.carry(reason, task);
        Setting.carry(action, task);
        return task;
    }

    /** Says what is to be done: what the action says goes before what its definition says. */
    private void describe(Task task, Action action) {
        PlanDefinitionActionComponent source = action.source();
        task.setIntent(TaskIntent.PLAN);
        task.setDescriptionElement(answers.value(action, Dynamic.DESCRIPTION)
                .map(text -> Values.words(text).string())
                .orElseGet(() -> source.getTitleElement().copy()));
        if (source.hasPriority()) {
            task.setPriority(TaskPriority.fromCode(source.getPriority().toCode()));
        }
        if (action.what() instanceof What.Do made) {
            define(task, made.activity());
        } else {
            task.setCode(source.getCodeFirstRep().copy());
        }
        Questionnaire form = action.what().form();
        if (form != null) {
            task.addInput().setType(QUESTIONNAIRE.copy()).setValue(new CanonicalType(Definitions.canonical(form)));
        }
    }

    private void notes(Task task, Action action) {
        if (action.source().hasTextEquivalent()) {
            task.addNote(
                    new Annotation().setTextElement(markdown(action.source().getTextEquivalentElement())));
        }
        answers.notes(action).forEach(task::addNote);
    }

    private static MarkdownType markdown(StringType text) {
        MarkdownType markdown = new MarkdownType(text.getValue());
        text.getExtension().forEach(translation -> markdown.addExtension(translation.copy()));
        return markdown;
    }

    /** Adds a medicine to choose: one input for each dosage, of the medicine's type. */
    static void offer(Task task, Action medicine) {
        if (!(medicine.what() instanceof What.Do made)) {
            return;
        }
        var source = made.activity().source();
        List<Dosage> dosages = source.hasDosage() ? source.getDosage() : List.of(new Dosage().setTextElement(UNDOSED));
        for (Dosage dosage : dosages) {
            task.addInput().setType(source.getProductCodeableConcept().copy()).setValue(dosage.copy());
        }
    }

    private static void define(Task task, Activity activity) {
        var source = activity.source();
        task.setInstantiatesCanonical(Definitions.canonical(source));
        task.setCode(source.getCode().copy());
        if (source.hasIntent()) {
            task.setIntent(TaskIntent.fromCode(source.getIntent().toCode()));
        }
        if (source.hasPriority() && !task.hasPriority()) {
            task.setPriority(TaskPriority.fromCode(source.getPriority().toCode()));
        }
        if (!task.hasDescription()) {
            task.setDescriptionElement(source.getTitleElement().copy());
        }
        source.getParticipant().stream()
                .filter(participant -> participant.hasRole())
                .forEach(participant ->
                        task.addPerformerType(participant.getRole().copy()));
    }

    /** R4 has room for one reason reference; what else the task rests on is among its inputs. */
    private static void reason(Task task, Reason reason) {
        if (!reason.rule().isEmpty()) {
            task.setReasonCode(reason.rule().copy());
        }
        List<Reference> evidence = reason.evidence();
        for (int i = 0; i < evidence.size(); i++) {
            if (i == 0) {
                task.setReasonReference(evidence.get(i).copy());
            } else {
                task.addInput()
                        .setType(new Words("further evidence", "verdere onderbouwing").concept())
                        .setValue(evidence.get(i).copy());
            }
        }
    }

    /** The restriction bounds the fulfilment of a focus (R5 says so as tsk-1); without one the period is the task's own. */
    private static void when(Task task, Occurrence occurrence, boolean hasFocus) {
        if (occurrence.due() == null || occurrence.opens() == null) {
            return;
        }
        Period period = new Period()
                .setStartElement(new DateTimeType(occurrence.opens().toString()))
                .setEndElement(new DateTimeType(occurrence.due().toString()));
        if (hasFocus) {
            task.getRestriction().setPeriod(period);
        } else {
            task.setExecutionPeriod(period);
        }
    }

    private static void fulfil(Task task, Fulfilment fulfilment) {
        for (Resource resource : fulfilment.found()) {
            task.addOutput().setType(new Words("result", "uitslag").concept()).setValue(Values.reference(resource));
        }
        if (fulfilment.isPartDone()) {
            String counts = fulfilment.met() + " / " + fulfilment.wanted();
            task.addNote(new Words(
                            "Part done: " + counts + " results are there.",
                            "Deels gedaan: " + counts + " uitslagen zijn er.")
                    .note());
        }
    }

    private void participants(Task task, List<PlanDefinitionActionParticipantComponent> participants) {
        for (var participant : participants) {
            if (participant.hasRole()) {
                task.addPerformerType(participant.getRole().copy());
            }
            if (participant.getType() == ActionParticipantType.PATIENT) {
                task.setOwner(keys.patient());
            }
        }
    }
}
