package org.charcot.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.charcot.logic.Logic;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;

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
        return new ContentFiles.Definition(file.file(), file.text(), library);
    }
}
