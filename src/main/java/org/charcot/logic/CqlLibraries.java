package org.charcot.logic;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kotlin.LazyKt;
import kotlinx.io.Buffer;
import kotlinx.io.Source;
import org.charcot.logic.BrokenLogicException.Fault;
import org.charcot.logic.Logic.CqlSource;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.CqlCompilerOptions.Options;
import org.cqframework.cql.cql2elm.CqlTranslator;
import org.cqframework.cql.cql2elm.LibraryBuilder.SignatureLevel;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.LibrarySourceProvider;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.model.CompiledLibrary;
import org.cqframework.cql.cql2elm.tracking.TrackBack;
import org.hl7.elm.r1.VersionedIdentifier;
import org.jspecify.annotations.Nullable;

/** CQL text translated to ELM, with every fault placed in the file it is in. */
final class CqlLibraries implements LibrarySourceProvider {

    /** The library line, after comments have been blanked out. */
    private static final Pattern HEADER =
            Pattern.compile("^\\s*library\\s+\"?([\\w.]+)\"?(?:\\s+version\\s+'([^']+)')?", Pattern.DOTALL);

    private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private final Map<String, CqlSource> sources = new LinkedHashMap<>();
    private final Map<String, VersionedIdentifier> identifiers = new LinkedHashMap<>();
    private final Map<String, Elm> elm = new LinkedHashMap<>();
    private final Set<Fault> faults = new TreeSet<>();
    private final LibraryManager manager;

    private CqlLibraries(LibraryManager manager) {
        this.manager = manager;
        manager.getLibrarySourceLoader().registerProvider(this);
    }

    static CqlLibraries translate(Collection<CqlSource> texts) {
        return translate(texts, KeptElm.of(texts, CqlLibraries.class.getClassLoader()));
    }

    static CqlLibraries translate(Collection<CqlSource> texts, KeptElm kept) {
        // Without signatures the engine cannot choose between the overloads of FHIRHelpers; list promotion and demotion
        // would turn a slip of the pen into a different question.
        CqlCompilerOptions options = new CqlCompilerOptions(
                CqlCompilerException.ErrorSeverity.Info,
                SignatureLevel.All,
                Options.EnableLocators,
                Options.EnableResultTypes,
                Options.EnableDetailedErrors,
                Options.DisableListDemotion,
                Options.DisableListPromotion);
        CqlLibraries libraries = new CqlLibraries(new LibraryManager(
                new ModelManager(),
                options,
                new ConcurrentHashMap<>(Map.of()),
                LazyKt.lazy(() -> new RememberingUcum(new LibraryManager(new ModelManager()).getUcumService()))));
        texts.forEach(libraries::register);
        libraries.identifiers.forEach((name, identifier) -> {
            String json = kept.load(identifier, libraries.manager);
            if (json == null) {
                libraries.translate(name, identifier);
            } else {
                libraries.elm.put(name, new Elm(json));
            }
        });
        libraries
                .manager
                .getCompiledLibraries()
                .values()
                .forEach(compiled -> CallHashes.remember(Objects.requireNonNull(compiled.getLibrary())));
        return libraries;
    }

    LibraryManager manager() {
        return manager;
    }

    /** What went wrong so far, to which the caller adds what it finds. */
    Set<Fault> faults() {
        return faults;
    }

    Map<String, VersionedIdentifier> identifiers() {
        return identifiers;
    }

    /** The libraries that compile, by name. */
    Map<String, Elm> elm() {
        return elm;
    }

    Elm elm(String library) {
        Elm found = elm.get(library);
        if (found == null) {
            throw new IllegalArgumentException("no library " + library);
        }
        return found;
    }

    String textOf(String library) {
        CqlSource source = sources.get(library);
        if (source == null) {
            throw new IllegalArgumentException("no library " + library);
        }
        return source.text();
    }

    String fileOf(String library) {
        CqlSource source = sources.get(library);
        return source == null ? library : source.fileName();
    }

    @Override
    public @Nullable Source getLibrarySource(VersionedIdentifier wanted) {
        VersionedIdentifier known = identifiers.get(wanted.getId());
        CqlSource source = sources.get(wanted.getId());
        boolean otherVersion = known != null
                && wanted.getVersion() != null
                && !wanted.getVersion().equals(known.getVersion());
        if (source == null || otherVersion) {
            return null;
        }
        byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
        Buffer buffer = new Buffer();
        buffer.write(text, 0, text.length);
        return buffer;
    }

    private void register(CqlSource source) {
        Matcher header = HEADER.matcher(COMMENT.matcher(source.text()).replaceAll(" "));
        if (!header.find()) {
            faults.add(new Fault(source.fileName(), 1, 1, "does not begin with a library name"));
            return;
        }
        String name = header.group(1);
        CqlSource other = sources.putIfAbsent(name, source);
        if (other != null) {
            faults.add(new Fault(source.fileName(), 1, 1, "library " + name + " is also in " + other.fileName()));
            return;
        }
        identifiers.put(name, new VersionedIdentifier().withId(name).withVersion(header.group(2)));
    }

    private void translate(String name, VersionedIdentifier identifier) {
        List<CqlCompilerException> problems = new ArrayList<>();
        try {
            CompiledLibrary compiled = manager.resolveLibrary(identifier, problems);
            if (!CqlCompilerException.hasErrors(problems)) {
                elm.put(name, new Elm(CqlTranslator.convertToJson(compiled.getLibrary())));
            }
        } catch (CqlCompilerException broken) {
            problems.add(broken);
        }
        for (CqlCompilerException problem : problems) {
            if (problem.getSeverity() == CqlCompilerException.ErrorSeverity.Error) {
                faults.add(fault(name, problem));
            }
        }
    }

    private Fault fault(String name, CqlCompilerException problem) {
        String message = String.valueOf(problem.getMessage());
        TrackBack place = problem.getLocator();
        if (place == null) {
            return new Fault(fileOf(name), 0, 0, message);
        }
        VersionedIdentifier library = place.getLibrary();
        String file = fileOf(library == null || library.getId() == null ? name : library.getId());
        return new Fault(file, place.getStartLine(), place.getStartChar(), message);
    }

    /** The FHIR model as HAPI's classes have it. */
    static FhirContext fhir() {
        return FhirContext.forR4Cached();
    }
}
