package org.charcot.content;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.charcot.logic.Logic;
import org.charcot.logic.Logic.Doc;
import org.charcot.logic.Logic.Parameter;
import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.ParameterDefinition;
import org.hl7.fhir.r4.model.ParameterDefinition.ParameterUse;
import org.hl7.fhir.r4.model.StringType;

/** Library resources made of the CQL files: each with its text and its ELM. */
final class LogicLibraries {

    private final Logic logic;
    private final String canonicalRoot;

    /** @param canonicalRoot what comes before {@code /Library/} in the canonicals */
    LogicLibraries(Logic logic, String canonicalRoot) {
        this.logic = logic;
        this.canonicalRoot = canonicalRoot;
    }

    List<ContentFiles.Definition> of(List<ContentFiles.CqlText> files) {
        return files.stream().map(this::definition).toList();
    }

    private ContentFiles.Definition definition(ContentFiles.CqlText file) {
        String name = file.file().substring(file.file().lastIndexOf('/') + 1).replace(".cql", "");
        Library library = new Library();
        library.setId(name);
        library.setUrl(canonicalRoot + "/Library/" + name);
        library.setVersion(Objects.requireNonNull(logic.libraries().get(name), "a library has the name of its file")
                .version());
        library.setName(name);
        library.setStatus(PublicationStatus.ACTIVE);
        library.setType(new CodeableConcept(
                new Coding("http://terminology.hl7.org/CodeSystem/library-type", "logic-library", null)));
        library.addContent().setContentType("text/cql").setData(file.text().getBytes(StandardCharsets.UTF_8));
        library.addContent()
                .setContentType("application/elm+json")
                .setData(logic.elmJson(name).getBytes(StandardCharsets.UTF_8));
        logic.parameters().values().stream()
                .filter(parameter -> parameter.library().equals(name))
                .sorted(Comparator.comparing(Parameter::name))
                .forEach(parameter -> library.addParameter(parameter(parameter)));
        return new ContentFiles.Definition(file.file(), file.text(), library);
    }

    /** R4 has no place for the default of a parameter, so that it stands in words. */
    private ParameterDefinition parameter(Parameter parameter) {
        ParameterDefinition definition = new ParameterDefinition();
        definition.setName(parameter.name());
        definition.setUse(ParameterUse.IN);
        definition.setMin(0);
        definition.setMax("1");
        definition.setType(parameter.type().replace("System.", "").toLowerCase(Locale.ROOT));
        String byDefault = logic.valueOf(parameter.name(), Map.of());
        String values = logic.valuesOf(parameter.name());
        Doc doc = parameter.doc();
        if (doc != null) {
            StringType documentation =
                    new StringType(doc.en() + " Values: " + values + ". Default: " + byDefault + ".");
            if (doc.nl() != null) {
                Translation.add(
                        documentation,
                        "nl",
                        doc.nl() + " Waarden: " + values.replace(" to ", " tot en met ") + ". Standaard: " + byDefault
                                + ".");
            }
            definition.setDocumentationElement(documentation);
        }
        return definition;
    }
}
