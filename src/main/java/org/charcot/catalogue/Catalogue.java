package org.charcot.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.charcot.catalogue.Rule.Plan;
import org.charcot.catalogue.Rule.Source;
import org.charcot.catalogue.Rule.Step;
import org.charcot.catalogue.Rule.Test;
import org.charcot.content.Content;
import org.charcot.logic.Logic;
import org.charcot.plan.Described;
import org.charcot.plan.Words;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;

/**
 * Every rule of the content, in the order of its code system.
 *
 * @param shared the tests that every step of every rule has, which no step names itself
 */
public record Catalogue(List<Rule> rules, List<Test> shared) {

    private static final String LEVEL = "level";

    /**
     * The rules of all strategies, those that are switched off among them. The rules are the concepts of the code systems
     * that the actions of the plans take their reasons from.
     */
    public static Catalogue of(Content content) {
        Map<String, List<Step>> steps = new TreeMap<>();
        Set<String> systems = new LinkedHashSet<>();
        List<Test> shared = shared(content);
        for (Described action : content.actions()) {
            List<Coding> reasons = action.source().getReason().stream()
                    .flatMap(reason -> reason.getCoding().stream())
                    .toList();
            for (Coding reason : reasons) {
                systems.add(reason.getSystem());
                steps.computeIfAbsent(reason.getCode(), code -> new ArrayList<>())
                        .add(step(content.logic(), action, shared));
            }
        }
        List<Rule> rules = new ArrayList<>();
        for (String system : systems) {
            content.definitions().find(CodeSystem.class, system).ifPresent(known -> known.getConcept()
                    .forEach(concept -> rules.add(new Rule(
                            concept.getCode(),
                            name(concept),
                            level(concept),
                            List.copyOf(steps.getOrDefault(concept.getCode(), List.of()))))));
        }
        return new Catalogue(List.copyOf(rules), shared);
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The plans that have rules, each once, in the order of the rules. */
    public List<Plan> plans() {
        Map<String, Plan> plans = new LinkedHashMap<>();
        rules.forEach(rule -> rule.steps().forEach(step -> plans.put(step.plan().id(), step.plan())));
        return List.copyOf(plans.values());
    }

    private static List<Test> shared(Content content) {
        return content.actions().stream()
                .filter(action -> action.source().hasReason())
                .map(action -> action.tests().stream()
                        .map(test -> test(content.logic(), test))
                        .toList())
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElse(List.of());
    }

    private static Step step(Logic logic, Described action, List<Test> shared) {
        PlanDefinition plan = action.plan();
        return new Step(
                new Plan(plan.getIdElement().getIdPart(), Words.of(plan.getTitleElement())),
                action.path(),
                Words.of(action.source().getTitleElement()),
                Words.of(action.source().getDescriptionElement()),
                action.makes(),
                action.citations().stream()
                        .map(artifact -> new Source(Words.of(artifact.getCitationElement()), artifact.getUrl()))
                        .toList(),
                action.tests().stream()
                        .map(test -> test(logic, test))
                        .filter(test -> !shared.contains(test))
                        .sorted(Comparator.comparing(test -> test.kind().equals("stop")))
                        .toList(),
                List.copyOf(action.settings()));
    }

    private static Test test(Logic logic, Described.Test test) {
        Words meaning = test.meaning().en().isEmpty() ? new Words(test.label(), null) : test.meaning();
        return new Test(test.kind(), test.define() == null ? test.label() : logic.textOf(test.define()), meaning);
    }

    private static Words name(ConceptDefinitionComponent concept) {
        String dutch = concept.getDesignation().stream()
                .filter(designation -> "nl".equals(designation.getLanguage()))
                .map(designation -> designation.getValue())
                .findFirst()
                .orElse(null);
        return new Words(concept.getDisplay(), dutch);
    }

    /** The level that a code system gives a rule; empty when it gives none. */
    public static String level(ConceptDefinitionComponent concept) {
        return concept.getProperty().stream()
                .filter(property -> property.getCode().equals(LEVEL))
                .map(property -> property.getValue().primitiveValue())
                .findFirst()
                .orElse("");
    }
}
