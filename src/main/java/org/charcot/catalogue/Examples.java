package org.charcot.catalogue;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.content.Content;
import org.charcot.logic.Answer;
import org.charcot.logic.DefineRef;
import org.charcot.logic.Evaluation;
import org.charcot.plan.Described;
import org.charcot.plan.Desired;
import org.charcot.plan.Outcome;
import org.charcot.plan.Words;
import org.charcot.record.EvaluationTime;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;

/** For whom among some patients each rule acts, for whom it does not, and of whom that is not known. */
public final class Examples {

    /** So many of each are enough to see what a rule does. */
    private static final int MOST = 3;

    private Examples() {}

    /** Patients for whom a rule acts, for whom it does not, and of whom that is not known: what each is about. */
    public record Shown(List<Words> yes, List<Words> no, List<Words> unknown) {

        public static final Shown NONE = new Shown(List.of(), List.of(), List.of());

        public boolean isEmpty() {
            return yes.isEmpty() && no.isEmpty() && unknown.isEmpty();
        }
    }

    /**
     * The patients by rule, the first few of each kind.
     *
     * @param cohorts patients with their records; those of a bundle with a time stamp are seen at that instant
     */
    public static Map<String, Shown> of(
            FhirContext fhirContext, Content content, List<Bundle> cohorts, EvaluationTime now) {
        Map<String, Shown> examples = new TreeMap<>();
        for (Bundle cohort : cohorts) {
            EvaluationTime time = cohort.hasTimestamp()
                    ? new EvaluationTime(cohort.getTimestamp().toInstant(), now.clinicZone())
                    : now;
            add(fhirContext, content, cohort, time, examples);
        }
        return examples;
    }

    private static void add(
            FhirContext fhirContext, Content content, Bundle cohort, EvaluationTime time, Map<String, Shown> examples) {
        Map<String, List<Resource>> about = new HashMap<>();
        for (BundleEntryComponent entry : cohort.getEntry()) {
            about(fhirContext, entry.getResource())
                    .forEach(patient -> about.computeIfAbsent(patient, unused -> new ArrayList<>())
                            .add(entry.getResource()));
        }
        for (BundleEntryComponent entry : cohort.getEntry()) {
            if (entry.getResource() instanceof Patient patient) {
                PatientRecord record = PatientRecord.of(
                        patient,
                        about.getOrDefault("Patient/" + patient.getIdElement().getIdPart(), List.of()));
                verdicts(content, record, time).forEach((rule, verdict) -> {
                    Shown shown = examples.computeIfAbsent(
                            rule, unused -> new Shown(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                    List<Words> these =
                            switch (verdict) {
                                case YES -> shown.yes();
                                case NO -> shown.no();
                                case UNKNOWN -> shown.unknown();
                            };
                    if (these.size() < MOST) {
                        these.add(name(patient.getNameFirstRep()));
                    }
                });
            }
        }
    }

    private enum Verdict {
        NO,
        UNKNOWN,
        YES;

        Verdict or(Verdict other) {
            return compareTo(other) > 0 ? this : other;
        }
    }

    /** A rule acts by what it makes; one that only states something by its conditions. */
    private static Map<String, Verdict> verdicts(Content content, PatientRecord record, EvaluationTime time) {
        Set<DefineRef> tests = content.actions().stream()
                .flatMap(action -> action.tests().stream())
                .map(Described.Test::define)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Content.Explained explained = content.explain(record, time, tests);
        Set<String> produced = produced(explained.outcome());
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (Described action : content.actions()) {
            Verdict verdict = verdict(action, explained.answers());
            Verdict said = action.makes() == null || verdict != Verdict.YES ? verdict : Verdict.NO;
            codes(action.source().getReason().stream())
                    .forEach(rule -> verdicts.merge(rule, produced.contains(rule) ? Verdict.YES : said, Verdict::or));
        }
        return verdicts;
    }

    private static Verdict verdict(Described action, Evaluation answers) {
        Verdict verdict = Verdict.YES;
        for (Described.Test test : action.tests()) {
            Verdict holds = verdict(test.define(), answers);
            Verdict allows = !test.kind().equals("stop")
                    ? holds
                    : switch (holds) {
                        case YES -> Verdict.NO;
                        case NO, UNKNOWN -> Verdict.YES;
                    };
            verdict = allows.compareTo(verdict) < 0 ? allows : verdict;
        }
        return verdict;
    }

    private static Verdict verdict(@Nullable DefineRef define, Evaluation answers) {
        Answer answer = define == null ? new Answer.Unknown() : answers.answer(define);
        if (answer instanceof Answer.Failed failed) {
            throw new IllegalStateException(failed.message());
        }
        return answer.isTrue() ? Verdict.YES : answer instanceof Answer.Value ? Verdict.NO : Verdict.UNKNOWN;
    }

    private static Words name(HumanName name) {
        return name.hasText() ? Words.of(name.getTextElement()) : new Words(name.getNameAsSingleString(), null);
    }

    /** The patients that a resource refers to. */
    private static Set<String> about(FhirContext fhirContext, Resource resource) {
        return fhirContext.newTerser().getAllResourceReferences(resource).stream()
                .map(found -> found.getResourceReference().getReferenceElement().getValue())
                .filter(target -> target != null && target.startsWith("Patient/"))
                .collect(Collectors.toSet());
    }

    private static Set<String> produced(Outcome outcome) {
        return outcome instanceof Outcome.Plan plan
                ? plan.desired().stream()
                        .map(Desired::resource)
                        .flatMap(resource -> codes(reasons(resource)))
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Stream<String> codes(Stream<CodeableConcept> reasons) {
        return reasons.flatMap(reason -> reason.getCoding().stream()).map(Coding::getCode);
    }

    private static Stream<CodeableConcept> reasons(Resource resource) {
        if (resource instanceof Task task) {
            return Stream.of(task.getReasonCode());
        }
        if (resource instanceof DetectedIssue issue) {
            return Stream.of(issue.getCode());
        }
        if (resource instanceof ServiceRequest request) {
            return request.getReasonCode().stream();
        }
        if (resource instanceof CommunicationRequest request) {
            return request.getReasonCode().stream();
        }
        return resource instanceof Observation observation ? Stream.of(observation.getMethod()) : Stream.of();
    }
}
