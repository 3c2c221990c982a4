package org.charcot.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.charcot.logic.DefineRef;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.Duration;
import org.hl7.fhir.r4.model.Expression;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.ActionRelationshipType;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class GuidelineTest {

    private static final String CHECKS = "PlanDefinition/checks ";

    @Test
    void namesAnUnknownDefine() {
        assertFaults(
                plan -> action(plan, 1).getConditionFirstRep().getExpression().setExpression("No Such Thing"),
                CHECKS + "action[1].condition[0].expression.expression: there is no define MadeUp.\"No Such Thing\"");
    }

    @Test
    void namesAConditionThatIsNotBoolean() {
        assertFaults(
                plan -> action(plan, 1).getConditionFirstRep().getExpression().setExpression("\"Window\""),
                CHECKS + "action[1].condition[0].expression.expression: a condition must be System.Boolean,"
                        + " but MadeUp.\"Window\" is System.Quantity");
    }

    @Test
    void namesAnUnresolvedCanonical() {
        assertFaults(
                plan -> action(plan, 1).setDefinition(new CanonicalType("https://example.org/nowhere|7")),
                CHECKS + "action[1].definition: nothing is defined as https://example.org/nowhere|7");
    }

    @Test
    void namesAPlanThatIsNotThere() {
        assertThatThrownBy(() -> Guideline.compile(
                        Definitions.of(List.of()), MadeUp.LOGIC, MadeUp.VALUE_SETS, "https://example.org/none"))
                .isInstanceOf(BrokenPlanException.class)
                .hasMessage("PlanDefinition url: there is no PlanDefinition https://example.org/none");
    }

    @Test
    void namesAPlanThatNestsItself() {
        assertFaults(
                plan -> action(plan, 1).setDefinition(new CanonicalType(MadeUp.PATHWAY)),
                CHECKS + "action[1].definition: https://example.org/PlanDefinition/pathway nests itself");
    }

    @Test
    void namesAPlanThatIsNestedTwice() {
        List<Resource> definitions = MadeUp.definitions();
        PlanDefinition pathway = (PlanDefinition) definitions.get(0);
        pathway.addAction(pathway.getActionFirstRep().copy());
        pathway.getAction().get(1).setId("again");
        assertThatThrownBy(() ->
                        Guideline.compile(Definitions.of(definitions), MadeUp.LOGIC, MadeUp.VALUE_SETS, MadeUp.PATHWAY))
                .hasMessage("PlanDefinition/pathway action[1].definition:"
                        + " https://example.org/PlanDefinition/checks is nested a second time");
    }

    @Test
    void namesARelationToNothing() {
        assertFaults(
                plan -> month(plan, 0).getRelatedActionFirstRep().setActionId("start"),
                CHECKS + "action[0].action[0].relatedAction[0].actionId: there is no action start");
    }

    @Test
    void namesARelationThatGoesInACircle() {
        assertFaults(
                plan -> {
                    relate(action(plan, 1), "score");
                    relate(action(plan, 2), "alert");
                },
                CHECKS + "action[1].relatedAction: the relation is a circle: alert, score",
                CHECKS + "action[2].relatedAction: the relation is a circle: score, alert");
    }

    @Test
    void namesAnOffsetFromAnActionWithoutAnAnchor() {
        assertFaults(
                plan -> month(plan, 0).getRelatedActionFirstRep().setActionId("alert"),
                CHECKS + "action[0].action[0].relatedAction[0].actionId:"
                        + " the action alert has no dynamicValue %action.timing to count an offset from");
    }

    @Test
    void namesAnOffsetThatIsNotACalendarOffset() {
        assertFaults(
                plan -> month(plan, 0)
                        .getRelatedActionFirstRep()
                        .setOffset(new Duration().setValue(1.5).setCode("mo")),
                CHECKS + "action[0].action[0].relatedAction[0].offset:"
                        + " the offset must be a whole number of d, wk, mo or a");
        assertFaults(
                plan -> month(plan, 0).getRelatedActionFirstRep().setOffset(new Range().setLow(new Quantity(1))),
                CHECKS + "action[0].action[0].relatedAction[0].offset:"
                        + " only after-start with an offsetDuration is supported");
    }

    @Test
    void namesAnUnknownDynamicValuePath() {
        assertFaults(
                plan -> action(plan, 1).getDynamicValueFirstRep().setPath("reason"),
                CHECKS + "action[1].dynamicValue[0].path: the path reason is not one of %action.timing,"
                        + " %action.window, %action.since, output, reasonReference, description, note,"
                        + " DetectedIssue.implicated, DetectedIssue.code, Task.output, CarePlan.addresses");
    }

    @Test
    void namesAFormThatDoesNotExist() {
        List<Resource> definitions = MadeUp.definitions();
        ActivityDefinition activity = definitions.stream()
                .filter(ActivityDefinition.class::isInstance)
                .map(ActivityDefinition.class::cast)
                .filter(each -> each.getUrl().equals(MadeUp.BASE + "ActivityDefinition/left"))
                .findFirst()
                .orElseThrow();
        activity.addExtension(
                "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-collectWith",
                new CanonicalType(MadeUp.BASE + "none"));
        assertThatThrownBy(() ->
                        Guideline.compile(Definitions.of(definitions), MadeUp.LOGIC, MadeUp.VALUE_SETS, MadeUp.PATHWAY))
                .hasMessageContaining("extension(cpg-collectWith): there is no Questionnaire https://example.org/none");
    }

    @Test
    void namesAnUnsupportedLanguageAndBrokenFhirPath() {
        assertFaults(
                plan -> action(plan, 1).getConditionFirstRep().getExpression().setLanguage("text/x"),
                CHECKS + "action[1].condition[0].expression.language: the language text/x is not supported");
        assertThat(faults(plan ->
                        action(plan, 5).getConditionFirstRep().getExpression().setExpression("gender = ")))
                .singleElement()
                .asString()
                .startsWith(CHECKS + "action[5].condition[0].expression.expression: 'gender = ' is not FHIRPath: ");
    }

    @Test
    void namesAnUnknownValueSetAndAnUnsupportedFilter() {
        assertFaults(
                plan -> {
                    month(plan, 0).getOutput().get(2).getCodeFilterFirstRep().setValueSet("https://example.org/vs");
                    month(plan, 1).getOutput().get(2).getCodeFilterFirstRep().setPath("category");
                },
                CHECKS + "action[0].action[0].output[2].codeFilter[0].valueSet:"
                        + " there is no ValueSet https://example.org/vs",
                CHECKS + "action[0].action[1].output[2].codeFilter[0].path:"
                        + " only the path 'code' is supported, not 'category'");
    }

    @Test
    void namesElementsThatItWouldLose() {
        assertFaults(
                plan -> action(plan, 1).setTransform("https://example.org/map"),
                CHECKS + "action[1].transform: a transform is not supported");
        assertThat(faultsAfter(definitions ->
                        ((ActivityDefinition) definitions.get(2)).setLocation(new Reference("Location/1"))))
                .contains("ActivityDefinition/check location: this element is not supported");
    }

    @Test
    void namesAnActionWithoutAnIdAndOneUsedTwice() {
        assertFaults(
                plan -> {
                    action(plan, 1).setId(null);
                    month(plan, 1).setId("month-1");
                },
                CHECKS + "action[0].action[1].id: the id month-1 is used twice",
                CHECKS + "action[1].id: an action needs an id, because what it makes is keyed by it");
    }

    @Test
    void namesATaskWithTwoFocuses() {
        assertFaults(
                plan -> {
                    PlanDefinitionActionComponent second =
                            month(plan, 0).getActionFirstRep().copy();
                    second.setId("second");
                    month(plan, 0).addAction(second);
                },
                CHECKS
                        + "action[0].action[0].action[1]: a task has one focus, so its action has one request below it at most");
    }

    @Test
    void namesADatedOutputWithoutAWindow() {
        assertFaults(
                plan -> month(plan, 0).getDynamicValue().remove(0),
                CHECKS + "action[0].action[0].output: a dated action with outputs needs a dynamicValue %action.window");
    }

    @Test
    void namesADayThatNothingCountsFrom() {
        assertFaults(
                plan -> month(plan, 0)
                        .addDynamicValue()
                        .setPath("%action.since")
                        .setExpression(new Expression()
                                .setLanguage("text/cql-identifier")
                                .setExpression("Courses")),
                CHECKS + "action[0].action[0].dynamicValue: %action.since is for an action that nothing dates");
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(faults(plan -> {
                    action(plan, 1).getConditionFirstRep().getExpression().setExpression("Nothing");
                    action(plan, 2).setTransform("https://example.org/map");
                }))
                .hasSize(2);
    }

    @Test
    void wantsTheDefinesThatItsExpressionsName() {
        assertThat(MadeUp.guideline(plan -> {}).wanted())
                .extracting(DefineRef::define)
                .containsExactly(
                        "Choice Wanted",
                        "Conditions",
                        "Courses",
                        "Evidence",
                        "Form Started",
                        "Form Wanted",
                        "Has Course",
                        "High Values",
                        "In Care",
                        "Is High",
                        "Medicines",
                        "Notes",
                        "Scores",
                        "Stopped",
                        "Window");
    }

    @Test
    void knowsTheTypesThatTriggersAndOutputsName() {
        assertThat(MadeUp.guideline(plan -> {}).resourceTypes())
                .containsExactly("DiagnosticReport", "MedicationStatement", "Observation");
    }

    @Test
    void generatesALibraryForInlineLogic() {
        List<Resource> definitions = MadeUp.definitions();
        action((PlanDefinition) definitions.get(1), 1)
                .getConditionFirstRep()
                .setExpression(new Expression()
                        .setLanguage("text/cql-expression")
                        .setExpression("MadeUp.\"Is High\" and true"));
        String define =
                InlineLogic.define("MadeUp", "MadeUp.\"Is High\" and true").define();
        assertThat(Guideline.inlineLogic(definitions))
                .isEqualTo(Map.of(
                        "MadeUpInline",
                        "library MadeUpInline\nusing FHIR version '4.0.1'\n"
                                + "include FHIRHelpers version '4.0.1' called FHIRHelpers\n"
                                + "include MadeUp called MadeUp\ncontext Patient\n"
                                + "define \"" + define + "\":\n  MadeUp.\"Is High\" and true\n"));
        DefineTypes types = wanted ->
                wanted.library().equals("MadeUpInline") ? Optional.of("System.Boolean") : MadeUp.LOGIC.typeOf(wanted);
        assertThat(Guideline.compile(Definitions.of(definitions), types, MadeUp.VALUE_SETS, MadeUp.PATHWAY)
                        .wanted())
                .contains(new DefineRef("MadeUpInline", define));
    }

    private static void assertFaults(Consumer<PlanDefinition> change, String... faults) {
        assertThat(faults(change)).containsExactlyInAnyOrder(faults);
    }

    private static List<String> faults(Consumer<PlanDefinition> change) {
        return faultsAfter(definitions -> change.accept((PlanDefinition) definitions.get(1)));
    }

    private static List<String> faultsAfter(Consumer<List<Resource>> change) {
        List<Resource> definitions = MadeUp.definitions();
        change.accept(definitions);
        BrokenPlanException broken = catchThrowableOfType(
                BrokenPlanException.class,
                () -> Guideline.compile(Definitions.of(definitions), MadeUp.LOGIC, MadeUp.VALUE_SETS, MadeUp.PATHWAY));
        assertThat(broken).as("the plan must not compile").isNotNull();
        return broken.faults().stream().map(BrokenPlanException.Fault::toString).toList();
    }

    private static PlanDefinitionActionComponent action(PlanDefinition plan, int index) {
        return plan.getAction().get(index);
    }

    private static PlanDefinitionActionComponent month(PlanDefinition plan, int index) {
        return action(plan, 0).getAction().get(index);
    }

    private static void relate(PlanDefinitionActionComponent action, String to) {
        action.addRelatedAction().setActionId(to).setRelationship(ActionRelationshipType.BEFORESTART);
    }
}
