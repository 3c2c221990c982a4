package org.charcot.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charcot.logic.ValueSets;
import org.charcot.questionnaire.Item.Extract;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;

/**
 * A Questionnaire compiled once: its expressions parsed, its options and conditions resolved. Knows how to check a
 * response, what Observations a response says, and how to begin a response. Immutable and safe from many threads.
 */
public final class Form {

    private final Questionnaire questionnaire;
    private final @Nullable Extract panel;
    private final List<Item> items;
    private final Map<String, Item> byLinkId;
    private final List<Item> calculated;
    private final Map<String, List<Item>> needs;

    Form(
            Questionnaire questionnaire,
            @Nullable Extract panel,
            List<Item> items,
            List<Item> calculated,
            Map<String, List<Item>> needs) {
        this.questionnaire = questionnaire;
        this.panel = panel;
        this.items = items;
        this.calculated = calculated;
        this.needs = needs;
        this.byLinkId = new LinkedHashMap<>();
        items.stream().flatMap(Item::withDescendants).forEach(item -> byLinkId.put(item.linkId(), item));
    }

    /**
     * Compiles a questionnaire whose options all stand in it.
     *
     * @throws FormException as {@link #compile(Questionnaire, ValueSets)} does, and where a value set is needed
     */
    public static Form compile(Questionnaire questionnaire) {
        return compile(questionnaire, canonical -> {
            throw new IllegalArgumentException("there is no value set " + canonical);
        });
    }

    /**
     * Compiles a questionnaire.
     *
     * @param valueSets where the options of {@code answerValueSet} come from
     * @throws FormException when the questionnaire is broken: a duplicate linkId, an option without a code, a condition
     *     on an unknown question, an expression that does not parse, an extraction that makes no Observation
     */
    public static Form compile(Questionnaire questionnaire, ValueSets valueSets) {
        return new FormCompiler(questionnaire.copy(), valueSets).compile();
    }

    /** The questionnaire's url, without its version. */
    public String url() {
        return questionnaire.getUrl();
    }

    /** The questionnaire's business version. */
    public String version() {
        return questionnaire.getVersion();
    }

    /** {@code url|version}, as a response names the questionnaire it answers. */
    public String canonical() {
        return url() + "|" + version();
    }

    /** The questionnaire itself; read-only by agreement. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /**
     * Everything that is wrong with a response, in the order of the questionnaire; empty when nothing is.
     *
     * <p>A {@code completed} or {@code amended} response must answer every required question that its other answers
     * leave enabled, and say when it was filled in and about whom. One that is {@code in-progress} or {@code stopped}
     * may leave questions open, but what it does answer must be sound; {@code stopped} must be dated too, since its
     * answers are extracted. Of one {@code entered-in-error} nothing is asked: taking back must always be possible.
     */
    public List<Fault> check(QuestionnaireResponse response) {
        return new ResponseCheck(this, response).faults();
    }

    /**
     * The Observations a response says, by SDC 4.0.0's observation-based extraction: parents before what belongs to
     * them, in the order of the questionnaire. Ids are computed from the response's id and the linkId.
     *
     * <p>From {@code completed} they are final, from {@code amended} amended, from {@code stopped} final as far as
     * there are answers. {@code in-progress} and {@code entered-in-error} say nothing, and neither does a response
     * without {@code authored}, which {@link #check} refuses, or authored at an end of the calendar: when its answers held
     * would be invented.
     *
     * <p>What is calculated is calculated here, never taken from the response. Where an answer it needs is missing, the
     * Observation has no value but a reason and a note that names the questions.
     */
    public List<Observation> extract(QuestionnaireResponse response) {
        return Extraction.of(this, response);
    }

    /** The same as part of a patient's record: a response of somebody who was merged into that patient speaks of the one. */
    public List<Observation> extract(QuestionnaireResponse response, String patientId) {
        String patient = "Patient/" + patientId;
        return extract(
                patient.equals(response.getSubject().getReference())
                        ? response
                        : response.copy().setSubject(new Reference(patient)));
    }

    /**
     * A response to begin with: in progress, about the patient, answered beforehand only where the questionnaire asks
     * for it by {@code initialExpression} or {@code observationLinkPeriod}.
     */
    public QuestionnaireResponse populate(PatientRecord patient, EvaluationTime time) {
        return new Population(this, patient, time).response();
    }

    /** How the questionnaire as a whole is extracted; null where it is not. */
    @Nullable
    Extract panel() {
        return panel;
    }

    List<Item> items() {
        return items;
    }

    @Nullable
    Item item(String linkId) {
        return byLinkId.get(linkId);
    }

    /** The calculated items, each after those its expression rests on. */
    List<Item> calculated() {
        return calculated;
    }

    /** The questions whose answers a calculated item rests on, directly or through another. */
    List<Item> needs(Item calculated) {
        return needs.getOrDefault(calculated.linkId(), List.of());
    }
}
