package org.charcot.story;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charcot.outcome.Change;
import org.charcot.outcome.Reconciler;
import org.charcot.outcome.ResourceText;
import org.charcot.plan.Desired;
import org.charcot.record.EvaluationTime;
import org.charcot.store.DerivedResource;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;

/** The outcome of one patient as the server keeps it from evaluation to evaluation, in memory. */
final class KeptPlan {

    private final Reconciler reconciler = new Reconciler(new ResourceText(FhirContext.forR4Cached()));
    private final Map<String, DerivedResource> kept = new HashMap<>();
    private final Map<String, Resource> contents = new HashMap<>();

    /**
     * What an evaluation made of the outcome.
     *
     * @param live what is in force, by type and id
     * @param withdrawn what no longer follows, as it was before
     */
    record Kept(List<Resource> live, List<Resource> withdrawn) {}

    Kept update(List<Desired> desired, EvaluationTime time) {
        List<Resource> withdrawn = new ArrayList<>();
        for (Change change : reconciler.reconcile(desired, List.copyOf(kept.values()))) {
            if (change instanceof Change.Create create) {
                keep(create.resource(), create.computed(), 1, time);
            } else if (change instanceof Change.Update update) {
                keep(update.resource(), update.computed(), update.stored().version() + 1, time);
            } else if (change instanceof Change.Withdraw withdraw) {
                DerivedResource stored = withdraw.stored();
                withdrawn.add(contents.get(stored.reference()));
                put(stored, stored.version() + 1, stored.version() + 1, null, null);
            }
        }
        return new Kept(reconciler.result(desired, List.copyOf(kept.values())), withdrawn);
    }

    /** A person's decision, through which the resource becomes theirs. */
    void decide(Story.Decision decision) {
        List<Resource> meant = contents.values().stream()
                .filter(resource -> stored(resource).writtenHash() != null)
                .filter(resource -> isMeant(resource, decision))
                .toList();
        if (meant.size() != 1) {
            throw new IllegalArgumentException(meant.size() + " resources for " + decision);
        }
        Resource theirs = meant.get(0).copy();
        if (theirs instanceof Task task) {
            task.setStatus(TaskStatus.fromCode(decision.status()));
            task.setStatusReason(new CodeableConcept().setText(decision.reason()));
        } else {
            DetectedIssue issue = (DetectedIssue) theirs;
            issue.setStatus(DetectedIssue.DetectedIssueStatus.fromCode(decision.status()));
            issue.addMitigation().setAction(new CodeableConcept().setText(decision.reason()));
        }
        DerivedResource stored = stored(theirs);
        put(stored, stored.version() + 1, stored.ownVersion(), stored.writtenHash(), theirs);
    }

    private DerivedResource stored(Resource resource) {
        return Objects.requireNonNull(kept.get(StoryRun.reference(resource)));
    }

    private static boolean isMeant(Resource resource, Story.Decision decision) {
        if (!resource.fhirType().equals(decision.type())) {
            return false;
        }
        Coding rule = resource instanceof Task task
                ? task.getReasonCode().getCodingFirstRep()
                : ((DetectedIssue) resource).getCode().getCodingFirstRep();
        String title = resource instanceof Task task ? task.getDescription() : "";
        return decision.rule().equals(rule.getCode()) && title.startsWith(decision.title());
    }

    private void keep(Resource resource, Change.Computed computed, long version, EvaluationTime time) {
        String reference = StoryRun.reference(resource);
        contents.put(reference, resource);
        kept.put(
                reference,
                new DerivedResource(
                        0,
                        resource.fhirType(),
                        resource.getIdElement().getIdPart(),
                        version,
                        version,
                        status(resource),
                        computed.hash(),
                        computed.elements(),
                        null,
                        false,
                        time.instant(),
                        time.instant()));
    }

    /** Another version: one that Charcot wrote has no {@code theirs}, one that it withdrew has no hash. */
    private void put(
            DerivedResource before, long version, long written, @Nullable String hash, @Nullable Resource theirs) {
        kept.put(
                before.reference(),
                new DerivedResource(
                        before.pid(),
                        before.type(),
                        before.id(),
                        version,
                        written,
                        before.writtenStatus(),
                        hash,
                        before.writtenElements(),
                        theirs,
                        false,
                        before.createdAt(),
                        before.writtenAt()));
    }

    private static String status(Resource resource) {
        var status = resource.getNamedProperty("status");
        return status != null && status.hasValues() ? status.getValues().get(0).primitiveValue() : "";
    }
}
