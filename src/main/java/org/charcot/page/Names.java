package org.charcot.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charcot.catalogue.Catalogue;
import org.charcot.catalogue.Rule;
import org.charcot.logic.ValueSets;
import org.charcot.plan.Definitions;
import org.charcot.record.Code;
import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.ActivityDefinition;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.PlanDefinition.PlanDefinitionActionComponent;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptReferenceComponent;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** What the content calls things: plans, activities, questionnaires and the codes of its own code systems. */
public final class Names {

    private final Map<String, StringType> titles = new HashMap<>();
    private final ValueSets valueSets;
    private final Map<Code, StringType> concepts = new HashMap<>();
    private final Map<Code, String> levels = new HashMap<>();
    private final Map<String, String> plans = new TreeMap<>();
    private final Map<String, Set<String>> rules = new HashMap<>();
    private final Map<String, StringType> questions = new HashMap<>();

    public Names(Definitions definitions, ValueSets valueSets) {
        this.valueSets = valueSets;
        definitions.all(ActivityDefinition.class).forEach(each -> titles.put(each.getUrl(), each.getTitleElement()));
        definitions.all(Questionnaire.class).forEach(each -> {
            titles.put(each.getUrl(), each.getTitleElement());
            questions(each.getUrl(), each.getItem());
        });
        definitions.all(CodeSystem.class).forEach(each -> {
            titles.put(each.getUrl(), each.getTitleElement());
            add(each.getUrl(), each.getConcept());
        });
        definitions
                .all(ValueSet.class)
                .forEach(each -> each.getCompose().getInclude().forEach(this::add));
        for (PlanDefinition plan : definitions.all(PlanDefinition.class)) {
            titles.put(plan.getUrl(), plan.getTitleElement());
            Set<String> ofPlan = new TreeSet<>();
            plan.getAction().forEach(action -> rules(action, ofPlan));
            if (!ofPlan.isEmpty()) {
                plans.put(plan.getIdElement().getIdPart(), plan.getUrl());
                rules.put(plan.getIdElement().getIdPart(), ofPlan);
            }
        }
    }

    /** The title of a plan, activity, questionnaire or code system by its canonical without version; else the canonical's last part. */
    public String title(String canonical, String language) {
        StringType title = titles.get(canonical);
        return title == null ? canonical.substring(canonical.lastIndexOf('/') + 1) : Translation.of(title, language);
    }

    /** The text of a question of a questionnaire, by its canonical without version; empty when the content has none. */
    public String question(String canonical, String linkId, String language) {
        return Translation.of(questions.getOrDefault(canonical + "#" + linkId, new StringType()), language);
    }

    /** What a code is called: by the content, else by whoever sent it; empty when nobody says. */
    public String of(Coding coding, String language) {
        return Translation.of(known(coding).orElseGet(coding::getDisplayElement), language);
    }

    /** What the content calls a code, in every language that it has words in; empty when it does not have the code. */
    public Optional<StringType> known(Coding coding) {
        return Optional.ofNullable(concepts.get(Code.of(coding)));
    }

    /** How weighty a rule is by its level, from 0 on; what has no level comes after all that have one. */
    public int rank(Coding rule) {
        int level = Rule.LEVELS.indexOf(levels.getOrDefault(Code.of(rule), ""));
        return level < 0 ? Rule.LEVELS.size() : level;
    }

    /**
     * The codes of a value set with what they are called, in every language that they have words in.
     *
     * @throws IllegalArgumentException when the content has no such value set
     */
    public List<Coding> codings(String valueSet) {
        return valueSets.expansion(valueSet).stream()
                .map(this::coding)
                .sorted(Comparator.comparing(Coding::getDisplay, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Coding::getCode))
                .toList();
    }

    /** A code as a value set lists it, with its words: those of the value set, else those of the content. */
    public Coding coding(String system, ConceptReferenceComponent concept) {
        Coding coding = coding(new Code(system, concept.getCode()));
        return concept.hasDisplay() ? coding.setDisplayElement(words(concept)) : coding;
    }

    private Coding coding(Code code) {
        Coding coding = code.toCoding();
        StringType known = concepts.get(code);
        if (known != null) {
            coding.setDisplayElement(known.copy());
        }
        return coding;
    }

    /** The plans that have rules, their canonicals by id. */
    public Map<String, String> plans() {
        return plans;
    }

    /** The rules of a plan by its id; none when there is no such plan. */
    public Set<String> rulesOf(String plan) {
        return rules.getOrDefault(plan, Set.of());
    }

    private void add(String system, List<ConceptDefinitionComponent> children) {
        for (ConceptDefinitionComponent concept : children) {
            StringType name = new StringType(concept.getDisplay());
            concept.getDesignation()
                    .forEach(designation -> Translation.add(name, designation.getLanguage(), designation.getValue()));
            concepts.put(new Code(system, concept.getCode()), name);
            levels.put(new Code(system, concept.getCode()), Catalogue.level(concept));
            add(system, concept.getConcept());
        }
    }

    /** Codes of other systems have their words, and the Dutch ones, in the value sets that list them. */
    private void add(ConceptSetComponent include) {
        for (ConceptReferenceComponent concept : include.getConcept()) {
            if (concept.hasDisplay() && concept.hasDesignation()) {
                concepts.putIfAbsent(new Code(include.getSystem(), concept.getCode()), words(concept));
            }
        }
    }

    private void questions(String canonical, List<QuestionnaireItemComponent> items) {
        for (QuestionnaireItemComponent item : items) {
            questions.put(canonical + "#" + item.getLinkId(), item.getTextElement());
            questions(canonical, item.getItem());
        }
    }

    private static StringType words(ConceptReferenceComponent concept) {
        StringType words = new StringType(concept.getDisplay());
        concept.getDesignation()
                .forEach(designation -> Translation.add(words, designation.getLanguage(), designation.getValue()));
        return words;
    }

    private static void rules(PlanDefinitionActionComponent action, Set<String> rules) {
        action.getReason().forEach(reason -> reason.getCoding().forEach(coding -> rules.add(coding.getCode())));
        action.getAction().forEach(child -> rules(child, rules));
    }
}
