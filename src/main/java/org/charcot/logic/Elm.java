package org.charcot.logic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charcot.record.Code;
import org.jspecify.annotations.Nullable;

/** One library as ELM: the JSON that is published, and what can be read off it without running it. */
final class Elm {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> CODES = Set.of("ValueSetRef", "CodeRef", "ConceptRef");
    private static final Set<String> USES = Set.of("ExpressionRef", "FunctionRef", "ParameterRef");

    /** A value set by its url, with the place where it is declared. */
    record Declared(String url, int line, int column) {}

    /** A retrieve: what is asked for and by which names the codes are given. */
    record Retrieve(
            String type, @Nullable String codePath, List<Reference> codes, boolean byDate, int line, int column) {}

    /** The use of a declared name, of this library or of the one included under the alias {@code library}. */
    record Reference(String kind, @Nullable String library, String name) {}

    private final String json;
    private final JsonNode library;

    Elm(String json) {
        this.json = json;
        try {
            this.library = JSON.readTree(json).path("library");
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The CQL translator wrote ELM that is not JSON", impossible);
        }
    }

    String json() {
        return json;
    }

    /** Result type by define; functions and the context itself are no defines. */
    Map<String, String> defines() {
        Map<String, String> defines = new TreeMap<>();
        for (JsonNode define : definitions("statements")) {
            boolean function = define.path("type").asText().equals("FunctionDef");
            boolean context =
                    define.path("name").asText().equals(define.path("context").asText());
            if (!function && !context) {
                defines.put(define.path("name").asText(), typeOf(define, "result"));
            }
        }
        return defines;
    }

    /** Type by parameter. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new TreeMap<>();
        definitions("parameters").forEach(p -> parameters.put(p.path("name").asText(), typeOf(p, "parameter")));
        return parameters;
    }

    List<Declared> valueSets() {
        List<Declared> declared = new ArrayList<>();
        for (JsonNode definition : definitions("valueSets")) {
            int[] place = placeOf(definition);
            declared.add(new Declared(definition.path("id").asText(), place[0], place[1]));
        }
        return declared;
    }

    /** The included library by the alias used in this one. */
    Map<String, String> includes() {
        Map<String, String> includes = new TreeMap<>();
        definitions("includes")
                .forEach(include -> includes.put(
                        include.path("localIdentifier").asText(),
                        include.path("path").asText()));
        return includes;
    }

    /** The code declared under a name. */
    Code code(String name) {
        JsonNode code = definition("codes", name);
        JsonNode system =
                definition("codeSystems", code.path("codeSystem").path("name").asText());
        return new Code(system.path("id").asText(), code.path("id").asText());
    }

    /** The url of the value set declared under a name. */
    String valueSet(String name) {
        return definition("valueSets", name).path("id").asText();
    }

    /** The names of the codes of a declared concept. */
    List<String> codesOfConcept(String concept) {
        List<String> names = new ArrayList<>();
        definition("concepts", concept)
                .path("code")
                .forEach(c -> names.add(c.path("name").asText()));
        return names;
    }

    /** What each define and function uses by name: other defines and functions, and parameters. Overloads are taken as one. */
    Map<String, List<Reference>> uses() {
        Map<String, List<Reference>> uses = new TreeMap<>();
        for (JsonNode statement : definitions("statements")) {
            List<Reference> found = uses.computeIfAbsent(statement.path("name").asText(), name -> new ArrayList<>());
            references(statement, USES, found);
        }
        return uses;
    }

    /** The first and last line of each define in the text, counted from one. */
    Map<String, int[]> lines() {
        Map<String, int[]> lines = new TreeMap<>();
        for (JsonNode statement : definitions("statements")) {
            if (statement.has("locator") && !statement.path("type").asText().equals("FunctionDef")) {
                String[] ends = statement.path("locator").asText().split("[:-]", -1);
                lines.put(
                        statement.path("name").asText(),
                        new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length == 4 ? 2 : 0])});
            }
        }
        return lines;
    }

    List<Retrieve> retrieves() {
        List<Retrieve> found = new ArrayList<>();
        for (JsonNode retrieve : library.path("statements").findParents("dataType")) {
            if (!retrieve.path("type").asText().equals("Retrieve")) {
                continue;
            }
            List<Reference> codes = new ArrayList<>();
            references(retrieve.path("codes"), CODES, codes);
            int[] place = placeOf(retrieve);
            found.add(new Retrieve(
                    localName(retrieve.path("dataType").asText()),
                    retrieve.has("codes") ? retrieve.path("codeProperty").asText() : null,
                    codes,
                    retrieve.has("dateRange"),
                    place[0],
                    place[1]));
        }
        return found;
    }

    private static void references(JsonNode node, Set<String> kinds, List<Reference> found) {
        String kind = node.path("type").asText();
        if (kinds.contains(kind)) {
            String alias = node.has("libraryName") ? node.path("libraryName").asText() : null;
            found.add(new Reference(kind, alias, node.path("name").asText()));
        }
        node.forEach(child -> references(child, kinds, found));
    }

    private JsonNode definitions(String section) {
        return library.path(section).path("def");
    }

    private JsonNode definition(String section, String name) {
        for (JsonNode definition : definitions(section)) {
            if (definition.path("name").asText().equals(name)) {
                return definition;
            }
        }
        throw new IllegalArgumentException("no " + name + " among the " + section);
    }

    /** Line and column of a locator such as {@code 12:3-14:20}. */
    private static int[] placeOf(JsonNode node) {
        String[] start = node.path("locator").asText("0:0").split("[:-]", 3);
        return new int[] {Integer.parseInt(start[0]), Integer.parseInt(start[1])};
    }

    private static String typeOf(JsonNode node, String role) {
        if (node.has(role + "TypeSpecifier")) {
            return specified(node.path(role + "TypeSpecifier"));
        }
        return named(node.path(role + (role.equals("parameter") ? "Type" : "TypeName"))
                .asText("{urn:hl7-org:elm-types:r1}Any"));
    }

    private static String specified(JsonNode type) {
        return switch (type.path("type").asText()) {
            case "NamedTypeSpecifier" -> named(type.path("name").asText());
            case "ListTypeSpecifier" -> "List<" + specified(type.path("elementType")) + ">";
            case "IntervalTypeSpecifier" -> "Interval<" + specified(type.path("pointType")) + ">";
            case "ChoiceTypeSpecifier" -> {
                TreeSet<String> choices = new TreeSet<>();
                type.path("choice").forEach(choice -> choices.add(specified(choice)));
                yield "Choice<" + String.join(", ", choices) + ">";
            }
            case "TupleTypeSpecifier" -> {
                Map<String, String> elements = new TreeMap<>();
                type.path("element")
                        .forEach(e -> elements.put(e.path("name").asText(), specified(e.path("elementType"))));
                yield elements.entrySet().stream()
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ", "Tuple{", "}"));
            }
            default -> "System.Any";
        };
    }

    private static String named(String qualified) {
        return (qualified.startsWith("{http://hl7.org/fhir}") ? "FHIR." : "System.") + localName(qualified);
    }

    private static String localName(String qualified) {
        return qualified.substring(qualified.indexOf('}') + 1);
    }
}
