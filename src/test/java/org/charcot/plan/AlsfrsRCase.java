package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.charcot.content.Content;
import org.charcot.questionnaire.AlsfrsR;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** What the content makes of ALSFRS-R responses and what else a record holds. */
final class AlsfrsRCase {

    static final String ASSESSMENT = "https://charcot.health/fhir/CodeSystem/assessment";
    static final String SNOMED = "http://snomed.info/sct";

    static final EvaluationTime NOW =
            new EvaluationTime(Instant.parse("2026-03-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));

    static final Content CONTENT = Content.load(
            FhirContext.forR4Cached(), "https://charcot.health/fhir/PlanDefinition/als-care-pathway", Map.of());

    private AlsfrsRCase() {}

    static QuestionnaireResponse response(String scores, boolean gastrostomy) {
        return AlsfrsR.response("r", "2026-01-01", gastrostomy, points(scores));
    }

    static QuestionnaireResponse response(String scores, String from, int days) {
        return AlsfrsR.response("r", LocalDate.parse(from).plusDays(days).toString(), false, points(scores));
    }

    /** One digit for each item in order; a dash is no answer. */
    static int[] points(String scores) {
        return scores.chars().map(point -> point == '-' ? -1 : point - '0').toArray();
    }

    static Condition onset(String onset) {
        Condition condition = new Condition();
        condition.setId("als");
        condition.getCode().addCoding(new Coding(SNOMED, "86044005", null));
        condition.setOnset(new DateTimeType(onset));
        return condition;
    }

    static Procedure gastrostomy(String day) {
        return procedure("54956002", day);
    }

    static Procedure procedure(String code, String day) {
        Procedure procedure = new Procedure().setStatus(ProcedureStatus.COMPLETED);
        procedure.setId("procedure");
        procedure.setCode(new CodeableConcept(new Coding(SNOMED, code, null)));
        procedure.setPerformed(new DateTimeType(day));
        return procedure;
    }

    static Patient patient() {
        Patient patient = new Patient();
        patient.setId("p1");
        return patient;
    }

    static List<Resource> outcome(Resource... resources) {
        return outcome(patient(), resources);
    }

    static List<Resource> outcome(Patient patient, Resource... resources) {
        Outcome outcome = CONTENT.evaluate(PatientRecord.of(patient, List.of(resources)), NOW);
        assertThat(outcome).isInstanceOf(Outcome.Plan.class);
        return ((Outcome.Plan) outcome)
                .desired().stream().map(Desired::resource).toList();
    }

    static String stage(List<Resource> outcome) {
        return observation("kings-stage", outcome)
                .getValueCodeableConcept()
                .getCodingFirstRep()
                .getCode();
    }

    static Observation observation(String code, List<Resource> outcome) {
        List<Observation> found = observations(code, outcome);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    static List<Observation> observations(String code, List<Resource> outcome) {
        return allOf(Observation.class, outcome)
                .filter(each -> each.getCode().hasCoding(ASSESSMENT, code))
                .toList();
    }

    static List<Task> tasks(String questionnaire, List<Resource> outcome) {
        return allOf(Task.class, outcome)
                .filter(task -> task.getInput().stream()
                        .anyMatch(input -> String.valueOf(input.getValue().primitiveValue())
                                .contains("/Questionnaire/" + questionnaire)))
                .toList();
    }

    static <T extends Resource> Stream<T> allOf(Class<T> type, List<Resource> resources) {
        return resources.stream().filter(type::isInstance).map(type::cast);
    }

    static List<String> notes(Observation observation) {
        return observation.getNote().stream().map(Annotation::getText).toList();
    }

    static void assertAbsent(Observation observation, String note) {
        assertThat(observation.hasValue()).isFalse();
        assertThat(observation.getDataAbsentReason().getCodingFirstRep().getCode())
                .isEqualTo("unknown");
        assertThat(notes(observation)).contains(note);
    }
}
