package org.charcot.story;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.charcot.questionnaire.AlsfrsR;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * FHIR as a story writes it. The elements are FHIR's own; a few values are shorter than in JSON:
 *
 * <ul>
 *   <li>a code is {@code system#code words}, the words its display; {@code sct}, {@code hpo}, {@code loinc}, {@code atc},
 *       {@code gene}, {@code role} stand for standard systems, any other word for our code system of that name; a concept
 *       without {@code #} is text;
 *   <li>an amount is {@code 55.1 kg}, the unit UCUM; a reference is {@code Type/id}; a note is its text; one that may
 *       repeat needs no list;
 *   <li>{@code value: present}, {@code absent} are the SNOMED concepts, {@code value: unknown} is a
 *       {@code dataAbsentReason}, other values find their type by their form;
 *   <li>{@code component: {code: value}} gives each component its code;
 *   <li>{@code alsfrs-r: 444 433 444 444} are the answers to that questionnaire, a dash where there is none; behind a
 *       gastrostomy follows {@code with gastrostomy}.
 *   <li>{@code answers: {group: {link id: answer}}} are the answers to the questionnaire that is named, a number with a
 *       point a decimal.
 * </ul>
 *
 * <p>What is left out is the obvious: the patient, the day of the step, and a status of something that is so. An element
 * that is {@code none} is not there, however obvious.
 */
final class Shorthand {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
    private static final Map<String, String> SYSTEMS = Map.of(
            "sct", "http://snomed.info/sct",
            "hpo", "http://human-phenotype-ontology.org",
            "loinc", "http://loinc.org",
            "atc", "http://www.whocc.no/atc",
            "gene", "http://www.genenames.org/geneId",
            "role", TERMINOLOGY + "v3-RoleCode",
            "absent", TERMINOLOGY + "data-absent-reason");

    /** What a resource of a type says when the story does not. */
    private static final Map<String, Map<String, String>> OBVIOUS = Map.ofEntries(
            Map.entry("Observation", Map.of("status", "final", "effectiveDateTime", "DAY", "subject", "PATIENT")),
            Map.entry(
                    "Condition",
                    Map.of(
                            "clinicalStatus",
                            TERMINOLOGY + "condition-clinical#active",
                            "verificationStatus",
                            TERMINOLOGY + "condition-ver-status#confirmed",
                            "recordedDate",
                            "DAY",
                            "subject",
                            "PATIENT")),
            Map.entry("Procedure", Map.of("status", "completed", "performedDateTime", "DAY", "subject", "PATIENT")),
            Map.entry("MedicationStatement", Map.of("status", "active", "dateAsserted", "DAY", "subject", "PATIENT")),
            Map.entry(
                    "MedicationRequest",
                    Map.of("status", "active", "intent", "order", "authoredOn", "DAY", "subject", "PATIENT")),
            Map.entry(
                    "ServiceRequest",
                    Map.of("status", "active", "intent", "order", "authoredOn", "DAY", "subject", "PATIENT")),
            Map.entry("DiagnosticReport", Map.of("status", "final", "effectiveDateTime", "DAY", "subject", "PATIENT")),
            Map.entry("FamilyMemberHistory", Map.of("status", "completed", "date", "DAY", "patient", "PATIENT")),
            Map.entry("CareTeam", Map.of("status", "active", "subject", "PATIENT")),
            Map.entry("Communication", Map.of("status", "completed", "sent", "NOON", "subject", "PATIENT")),
            Map.entry("Encounter", Map.of("status", "finished", "subject", "PATIENT")),
            Map.entry("Consent", Map.of("status", "active", "dateTime", "DAY", "patient", "PATIENT")),
            Map.entry("QuestionnaireResponse", Map.of("status", "completed", "authored", "DAY", "subject", "PATIENT")));

    private final LocalDate day;

    Shorthand(LocalDate day) {
        this.day = day;
    }

    Resource resource(String reference, Map<String, Object> content) {
        String type = reference.substring(0, reference.indexOf('/'));
        String id = reference.substring(reference.indexOf('/') + 1);
        if (content.get("alsfrs-r") instanceof String scores) {
            return response(id, scores, String.valueOf(content.getOrDefault("authored", day)));
        }
        ObjectNode json = object(FHIR.getResourceDefinition(type), content);
        json.put("resourceType", type);
        json.put("id", id);
        OBVIOUS.getOrDefault(type, Map.of()).forEach((element, value) -> {
            String choice = element.replaceFirst("DateTime$", "");
            boolean said = content.containsKey(element) || (!choice.equals(element) && json.has(choice + "Period"));
            if (!said) {
                json.set(element, obvious(value));
            }
        });
        IParser parser = FHIR.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
        return (Resource) parser.parseResource(json.toString());
    }

    private JsonNode obvious(String value) {
        if (value.equals("PATIENT")) {
            return JSON.objectNode().put("reference", "Patient/" + Story.PATIENT);
        }
        if (value.contains("#")) {
            return concept(value);
        }
        return JSON.textNode(
                switch (value) {
                    case "DAY" -> day.toString();
                    case "NOON" -> day.atTime(12, 0).atZone(Story.ZONE).toOffsetDateTime() + "";
                    default -> value;
                });
    }

    private static QuestionnaireResponse response(String id, String scores, String authored) {
        boolean gastrostomy = scores.endsWith("with gastrostomy");
        int[] points = scores.replaceAll("[a-z ]", "")
                .chars()
                .map(point -> point == '-' ? -1 : point - '0')
                .toArray();
        QuestionnaireResponse response = AlsfrsR.response(id, authored, gastrostomy, points);
        response.setSubject(new Reference("Patient/" + Story.PATIENT));
        return response;
    }

    private static ArrayNode items(Object answers) {
        ArrayNode items = JSON.arrayNode();
        ((Map<?, ?>) answers).forEach((linkId, answer) -> {
            ObjectNode item = items.addObject().put("linkId", linkId.toString());
            if (answer instanceof Map<?, ?>) {
                item.set("item", items(answer));
            } else {
                item.putArray("answer").add(answer(answer.toString()));
            }
        });
        return items;
    }

    private static ObjectNode answer(String text) {
        ObjectNode answer = JSON.objectNode();
        if (text.contains("#")) {
            answer.set("valueCoding", coding(text));
        } else if (text.matches("\\d+\\.\\d+")) {
            answer.put("valueDecimal", new BigDecimal(text));
        } else {
            value(answer, text);
        }
        return answer;
    }

    private ObjectNode object(BaseRuntimeElementDefinition<?> type, Map<String, Object> content) {
        ObjectNode json = JSON.objectNode();
        content.forEach((name, value) -> {
            if (value.equals("none")) {
                return;
            }
            if (name.equals("answers")) {
                json.set("item", items(value));
            } else if (name.equals("value") && value instanceof String text && !hasPlainValue(type)) {
                value(json, text);
            } else {
                BaseRuntimeChildDefinition child =
                        ((BaseRuntimeElementCompositeDefinition<?>) type).getChildByName(name);
                if (child == null) {
                    child = ((BaseRuntimeElementCompositeDefinition<?>) type)
                            .getChildByNameOrThrowDataFormatException(name + "[x]");
                }
                json.set(name, element(child, name, value));
            }
        });
        return json;
    }

    private static boolean hasPlainValue(BaseRuntimeElementDefinition<?> type) {
        return ((BaseRuntimeElementCompositeDefinition<?>) type).getChildByName("value") != null;
    }

    private JsonNode element(BaseRuntimeChildDefinition child, String name, Object value) {
        BaseRuntimeElementDefinition<?> type = child.getChildByName(name);
        if (child.getMax() == 1) {
            return single(type, value);
        }
        ArrayNode list = JSON.arrayNode();
        if (value instanceof List<?> many) {
            many.forEach(one -> list.add(single(type, one)));
        } else if (name.equals("component") && value instanceof Map<?, ?> byCode) {
            byCode.forEach((code, each) -> {
                ObjectNode component = list.addObject();
                component.set("code", concept(code.toString()));
                value(component, each.toString());
            });
        } else {
            list.add(single(type, value));
        }
        return list;
    }

    @SuppressWarnings("unchecked")
    private JsonNode single(BaseRuntimeElementDefinition<?> type, Object value) {
        if (value instanceof Map<?, ?> content) {
            return object(type, (Map<String, Object>) content);
        }
        String text = value.toString();
        return switch (type.getName()) {
            case "CodeableConcept" -> concept(text);
            case "Coding" -> coding(text);
            case "Quantity", "SimpleQuantity" -> quantity(text);
            case "Reference" -> JSON.objectNode().put("reference", text);
            case "Annotation" -> JSON.objectNode().put("text", text);
            case "boolean", "integer", "positiveInt", "unsignedInt", "decimal" -> literal(text);
            default -> JSON.textNode(text);
        };
    }

    private static void value(ObjectNode json, String text) {
        if (text.equals("present")) {
            json.set("valueCodeableConcept", concept("sct#52101004 Present"));
        } else if (text.equals("absent")) {
            json.set("valueCodeableConcept", concept("sct#2667000 Absent"));
        } else if (text.equals("unknown")) {
            json.set("dataAbsentReason", concept("absent#not-performed Not Performed"));
        } else if (text.equals("true") || text.equals("false")) {
            json.put("valueBoolean", Boolean.valueOf(text));
        } else if (text.matches("\\d+")) {
            json.put("valueInteger", Integer.valueOf(text));
        } else if (text.contains("#")) {
            json.set("valueCodeableConcept", concept(text));
        } else if (text.matches("-?[0-9.]+ \\S+")) {
            json.set("valueQuantity", quantity(text));
        } else {
            json.put("valueString", text);
        }
    }

    static ObjectNode concept(String text) {
        ObjectNode concept = JSON.objectNode();
        if (text.contains("#")) {
            concept.putArray("coding").add(coding(text));
        } else {
            concept.put("text", text);
        }
        return concept;
    }

    private static ObjectNode coding(String text) {
        String[] parts = text.split("#", 2);
        String[] words = parts[1].split(" ", 2);
        String system = parts[0].contains(":")
                ? parts[0]
                : SYSTEMS.getOrDefault(parts[0], "https://charcot.health/fhir/CodeSystem/" + parts[0]);
        ObjectNode coding = JSON.objectNode().put("system", system).put("code", words[0]);
        if (words.length == 2) {
            coding.put("display", words[1]);
        }
        return coding;
    }

    private static ObjectNode quantity(String text) {
        String[] parts = text.split(" ", 2);
        return JSON.objectNode()
                .put("value", new BigDecimal(parts[0]))
                .put("unit", parts[1])
                .put("system", "http://unitsofmeasure.org")
                .put("code", parts[1]);
    }

    private static JsonNode literal(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
