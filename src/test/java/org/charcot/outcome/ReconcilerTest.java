package org.charcot.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.charcot.plan.Desired;
import org.charcot.record.Translation;
import org.charcot.store.DerivedResource;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DetectedIssue.DetectedIssueStatus;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReconcilerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final ResourceText text = new ResourceText(FhirContext.forR4Cached());
    private final Reconciler reconciler = new Reconciler(text);

    @Test
    void whatIsStoredAsDesiredIsNotWritten() {
        assertThat(reconciler.reconcile(wanted(task("Test blood")), List.of(stored(task("Test blood"), 1, null))))
                .isEmpty();
    }

    @Test
    void whatWasNeverStoredIsCreated() {
        assertThat(reconciler.reconcile(wanted(task("Test blood")), List.of()))
                .singleElement()
                .isInstanceOf(Change.Create.class);
    }

    @Test
    void notesOfPeopleStayBesideThoseThatAreComputedAnew() {
        Task before = task("Test blood").addNote(computed("Part done: 1 / 2"));
        Task theirs = before.copy();
        theirs.addNote(new Annotation().setText("Called, no answer").setTime(Date.from(NOW)));
        theirs.addNote(new Annotation().setText("Will call back"));
        Task desired = task("Test blood").addNote(computed("Part done: 2 / 2"));
        assertThat(reconciler.result(wanted(desired), List.of(stored(before, 2, theirs))))
                .singleElement()
                .satisfies(task -> assertThat(((Task) task).getNote())
                        .extracting(Annotation::getText)
                        .containsExactly("Part done: 2 / 2", "Called, no answer", "Will call back"));
    }

    @Test
    void whatIsNoLongerComputedGoesAlsoWhereAPersonAddedSomething() {
        Task before = task("Test blood").addNote(computed("Part done: 1 / 2"));
        before.setReasonReference(new Reference("Observation/1"));
        Task theirs = before.copy().setOwner(new Reference("Practitioner/gp"));
        theirs.addNote(new Annotation().setText("Called, no answer").setTime(Date.from(NOW)));
        Task expected = task("Test blood").setOwner(new Reference("Practitioner/gp"));
        expected.addNote(new Annotation().setText("Called, no answer").setTime(Date.from(NOW)));

        assertThat(reconciler.result(wanted(task("Test blood")), List.of(stored(before, 2, theirs))))
                .singleElement()
                .satisfies(task -> assertThat(task.equalsDeep(expected)).isTrue());
    }

    @Test
    void whatAPersonChangedOfWhatIsComputedIsComputedAgainOnce() {
        Task theirs = task("Test something else").setOwner(new Reference("Practitioner/gp"));
        Task expected = task("Test blood").setOwner(new Reference("Practitioner/gp"));
        List<Desired> wanted = wanted(task("Test blood"));

        assertThat(reconciler.reconcile(wanted, List.of(stored(task("Test blood"), 2, theirs))))
                .singleElement()
                .isInstanceOfSatisfying(Change.Update.class, update -> assertThat(
                                update.resource().equalsDeep(expected))
                        .isTrue());
        assertThat(reconciler.reconcile(wanted, List.of(stored(task("Test blood"), 3, expected))))
                .isEmpty();
    }

    private static Annotation computed(String text) {
        MarkdownType words = new MarkdownType(text);
        Translation.add(words, "nl", "Vertaald: " + text);
        return new Annotation().setTextElement(words);
    }

    /** Elements by number: what was computed before, what a person added to it, and what is computed now. */
    @Property(tries = 300)
    void whatIsMergedHasWhatIsComputedNowAndWhatAPersonAdded(
            @ForAll Set<@IntRange(max = 5) Integer> before,
            @ForAll Set<@IntRange(max = 5) Integer> added,
            @ForAll Set<@IntRange(max = 5) Integer> now) {
        Set<Integer> theirs = new TreeSet<>(before);
        theirs.addAll(added);
        Set<Integer> expected = new TreeSet<>(added);
        expected.removeAll(before);
        expected.addAll(now);

        assertThat(reconciler.result(wanted(with(now)), List.of(stored(with(before), 2, with(theirs)))))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.equalsDeep(with(expected))).as("merged").isTrue());
    }

    private static Task with(Set<Integer> elements) {
        List<Consumer<Task>> each = List.of(
                task -> task.setOwner(new Reference("Practitioner/gp")),
                task -> task.setFocus(new Reference("ServiceRequest/1")),
                task -> task.setReasonReference(new Reference("Observation/1")),
                task -> task.addInput()
                        .setType(new CodeableConcept().setText("dose"))
                        .setValue(new StringType("50 mg")),
                task -> task.getExecutionPeriod().setStart(Date.from(NOW)),
                task -> task.setStatusReason(new CodeableConcept().setText("asked")));
        Task task = task("Test blood");
        elements.forEach(element -> each.get(element).accept(task));
        return task;
    }

    @Test
    void whatIsNoLongerDesiredIsWithdrawnOnce() {
        DerivedResource stored = stored(task("Test blood"), 1, null);
        assertThat(reconciler.reconcile(List.of(), List.of(stored))).containsExactly(new Change.Withdraw(stored, null));
        assertThat(reconciler.reconcile(List.of(), List.of(withdrawn()))).isEmpty();
    }

    @Test
    void whatWasWithdrawnComesBackWhenItIsDesiredAgain() {
        assertThat(reconciler.reconcile(wanted(task("Test blood")), List.of(withdrawn())))
                .singleElement()
                .isInstanceOf(Change.Update.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"REQUESTED", "NULL"})
    void invariant7_aTaskWhoseStatusAPersonChangedIsNeverTouched(TaskStatus decided) {
        Resource theirs = task("Test blood").setStatus(decided);
        DerivedResource stored = stored(task("Test blood"), 2, theirs);
        assertThat(reconciler.reconcile(wanted(task("Test blood now")), List.of(stored)))
                .isEmpty();
        assertThat(reconciler.reconcile(List.of(), List.of(stored))).isEmpty();
    }

    @Test
    void whatAPersonAddedToAnOpenTaskIsKeptWhenTheComputedPartChanges() {
        Task theirs = task("Test blood");
        theirs.setOwner(new Reference("Practitioner/gp"));
        theirs.addNote(new Annotation().setText("The practice will call."));
        List<Change> changes =
                reconciler.reconcile(wanted(task("Test blood now")), List.of(stored(task("Test blood"), 2, theirs)));
        assertThat(changes).singleElement().isInstanceOfSatisfying(Change.Update.class, update -> {
            Task written = (Task) update.resource();
            assertThat(written.getDescription()).isEqualTo("Test blood now");
            assertThat(written.getOwner().getReference()).isEqualTo("Practitioner/gp");
            assertThat(written.getNoteFirstRep().getText()).isEqualTo("The practice will call.");
        });
    }

    @Test
    void whatAPersonAddedAfterTheWithdrawalStaysAndTheReasonForItGoes() {
        Task theirs = withdrawnTask().setOwner(new Reference("Practitioner/gp"));
        DerivedResource stored =
                new DerivedResource(1, "Task", "t1", 4, 3, "cancelled", null, null, theirs, false, NOW, NOW);

        assertThat(reconciler.reconcile(wanted(task("Test blood")), List.of(stored)))
                .singleElement()
                .isInstanceOfSatisfying(Change.Update.class, update -> assertIsTheirsAgain((Task) update.resource()));
        assertThat(reconciler.result(wanted(task("Test blood")), List.of(stored)))
                .singleElement()
                .satisfies(task -> assertIsTheirsAgain((Task) task));
    }

    private static void assertIsTheirsAgain(Task task) {
        assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
        assertThat(task.hasStatusReason()).isFalse();
        assertThat(task.getOwner().getReference()).isEqualTo("Practitioner/gp");
    }

    private static Task withdrawnTask() {
        Task task = task("Test blood");
        Statuses.withdraw(task, new Withdrawal("It ended.", "Het eindigde.", false));
        return task;
    }

    @Test
    void whatAPersonDeletedIsNotMadeAgain() {
        DerivedResource deleted = new DerivedResource(
                1,
                "Task",
                "t1",
                2,
                1,
                "requested",
                ResourceText.hash(text.of(task("Test blood"))),
                null,
                null,
                true,
                NOW,
                NOW);
        assertThat(reconciler.reconcile(wanted(task("Test blood now")), List.of(deleted)))
                .isEmpty();
    }

    @Test
    void theCarePlanListsWhatStands() {
        Task decided = new Task().setStatus(TaskStatus.ACCEPTED);
        decided.setId("t2");
        CarePlan plan = new CarePlan();
        plan.setId("plan");
        plan.addActivity().setReference(new Reference("Task/t1"));
        plan.addActivity().setReference(new Reference("Task/t3"));
        Task stays = new Task().setStatus(TaskStatus.REQUESTED);
        stays.setId("t3");
        List<Desired> desired =
                List.of(new Desired("1", task("Test blood")), new Desired("3", stays), new Desired("plan||p||", plan));
        List<DerivedResource> stored = List.of(
                new DerivedResource(1, "Task", "t1", 2, 1, "requested", "hash", null, null, true, NOW, NOW),
                new DerivedResource(2, "Task", "t2", 2, 1, "requested", "hash", null, decided, false, NOW, NOW));

        assertThat(reconciler.result(desired, stored))
                .filteredOn(CarePlan.class::isInstance)
                .singleElement()
                .satisfies(listing -> assertThat(((CarePlan) listing).getActivity())
                        .extracting(activity -> activity.getReference().getReference())
                        .containsExactly("Task/t3", "Task/t2"));
    }

    @Test
    void aCarePlanThatSomebodyDeletedIsMadeAgainAsLongAsThereIsSomethingToList() {
        CarePlan plan = new CarePlan();
        plan.setId("plan");
        DerivedResource deleted = new DerivedResource(
                1, "CarePlan", "plan", 2, 1, "active", ResourceText.hash(text.of(plan)), null, null, true, NOW, NOW);
        List<Desired> desired = List.of(new Desired("plan||p||", plan));

        assertThat(reconciler.reconcile(desired, List.of(deleted)))
                .singleElement()
                .isInstanceOf(Change.Update.class);
        assertThat(reconciler.result(desired, List.of(deleted))).hasSize(1);
        assertThat(reconciler.reconcile(List.of(), List.of(deleted))).isEmpty();
    }

    @Test
    void theTaskOfAFindingThatSomebodyOverruledGoesAndStaysAway() {
        DerivedResource task = stored(task("Stop it"), 1, null);
        List<Change> changes = reconciler.reconcile(finding("old"), List.of(task, issue("old", "cancelled")));
        assertThat(changes).contains(new Change.Withdraw(task, Withdrawal.OF_OVERRULED));
        assertThat(changes)
                .filteredOn(Change.Create.class::isInstance)
                .singleElement()
                .satisfies(create -> assertThat(((CarePlan) ((Change.Create) create).resource()).getActivity())
                        .as("of the care plan")
                        .isEmpty());
        assertThat(reconciler.result(finding("old"), List.of(withdrawn(), issue("old", "cancelled"))))
                .extracting(Resource::fhirType)
                .containsExactly("DetectedIssue", "CarePlan");
        assertThat(reconciler.reconcile(finding("old"), List.of(withdrawn(), issue("old", "cancelled"))))
                .extracting(change -> change.getClass().getSimpleName())
                .containsExactly("Create");
    }

    @Test
    void otherEvidenceIsAnotherFindingWithATaskOfItsOwn() {
        assertThat(reconciler.result(finding("new"), List.of(issue("old", "cancelled"))))
                .extracting(Resource::getIdPart)
                .containsExactly("t1", "i-new", "plan", "i-old");
    }

    @Test
    void aFindingThatSomebodyOnlyRemarkedOnKeepsItsTask() {
        assertThat(reconciler.reconcile(
                        finding("old"), List.of(stored(task("Stop it"), 1, null), issue("old", "final"))))
                .noneMatch(Change.Withdraw.class::isInstance);
    }

    @Test
    void whatAPersonDecidedOfTheTaskStandsBesideTheFindingThatWasOverruled() {
        DerivedResource done = stored(task("Stop it"), 2, task("Stop it").setStatus(TaskStatus.COMPLETED));
        List<DerivedResource> stored = List.of(done, issue("old", "cancelled"));
        assertThat(reconciler.reconcile(finding("old"), stored)).noneMatch(Change.Withdraw.class::isInstance);
        assertThat(reconciler.result(finding("old"), stored))
                .extracting(Resource::getIdPart)
                .containsExactly("t1", "i-old", "plan");
    }

    /** A task, the finding that it is about and the care plan that lists it. */
    private static List<Desired> finding(String evidence) {
        DetectedIssue issue = new DetectedIssue().setStatus(DetectedIssueStatus.FINAL);
        issue.setId("i-" + evidence);
        CarePlan plan = new CarePlan();
        plan.setId("plan");
        plan.addActivity().setReference(new Reference("Task/t1"));
        return List.of(
                new Desired("plan|action|p|" + evidence + "|", task("Stop it")),
                new Desired("plan|action|p|" + evidence + "|issue", issue),
                new Desired("plan||p||", plan));
    }

    private static DerivedResource issue(String evidence, String status) {
        DetectedIssue theirs = new DetectedIssue().setStatus(DetectedIssueStatus.fromCode(status));
        theirs.setId("i-" + evidence);
        return new DerivedResource(
                2, "DetectedIssue", theirs.getId(), 2, 1, "final", "hash", null, theirs, false, NOW, NOW);
    }

    private static List<Desired> wanted(Task task) {
        return List.of(new Desired("key", task));
    }

    private static Task task(String description) {
        Task task = new Task().setStatus(TaskStatus.REQUESTED).setDescription(description);
        task.setId("t1");
        return task;
    }

    private DerivedResource stored(Task written, long version, @Nullable Resource changed) {
        String content = text.of(written);
        return new DerivedResource(
                1,
                "Task",
                "t1",
                version,
                1,
                "requested",
                ResourceText.hash(content),
                text.elements(content),
                changed,
                false,
                NOW,
                NOW);
    }

    private static DerivedResource withdrawn() {
        return new DerivedResource(1, "Task", "t1", 3, 3, "cancelled", null, null, null, false, NOW, NOW);
    }
}
