package org.charcot.outcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.plan.Desired;
import org.charcot.store.DerivedResource;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a finding that a person overruled: the task that says what to do about it, unless somebody decided about
 * that as well. It stays away as long as the finding rests on the same evidence, since other evidence is another finding.
 */
final class Overruled {

    private static final Set<DetectedIssueStatus> STATES =
            EnumSet.of(DetectedIssueStatus.CANCELLED, DetectedIssueStatus.ENTEREDINERROR);

    private Overruled() {}

    /** The tasks that are not wanted, by {@code Task/id}. */
    static Set<String> tasks(List<Desired> desired, Map<String, DerivedResource> stored) {
        List<String> issues = desired.stream()
                .filter(wanted -> isOverruled(stored.get(Reconciler.reference(wanted.resource()))))
                .map(Desired::key)
                .toList();
        return desired.stream()
                .filter(wanted -> issues.stream().anyMatch(wanted::isAbout))
                .map(wanted -> Reconciler.reference(wanted.resource()))
                .filter(task -> !stored.containsKey(task) || !Reconciler.decided(stored.get(task)))
                .collect(Collectors.toSet());
    }

    /** What is desired without those tasks. */
    static List<Desired> without(List<Desired> desired, Set<String> tasks) {
        return tasks.isEmpty()
                ? desired
                : desired.stream()
                        .filter(wanted -> !tasks.contains(Reconciler.reference(wanted.resource())))
                        .toList();
    }

    private static boolean isOverruled(@Nullable DerivedResource stored) {
        return stored != null
                && stored.changed() instanceof DetectedIssue issue
                && STATES.contains(issue.getStatus())
                && Reconciler.decided(stored);
    }
}
