package org.charcot;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charcot.record.EvaluationTime;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the code to {@code src/docs/architecture.md}: its table of packages, and its invariants by their number. */
class LayoutTest {

    private static final String ROOT = "org.charcot.";
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    private static final JavaClasses CODE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.charcot");

    private record Row(String name, Set<String> mayUse) {}

    @TestFactory
    List<DynamicTest> aPackageUsesWhatTheTableAllows() throws IOException {
        List<Row> table = table();
        assertThat(table.stream().map(Row::name)).containsExactlyInAnyOrderElementsOf(packages());
        List<DynamicTest> tests = new ArrayList<>();
        for (Row row : table) {
            String[] forbidden = table.stream()
                    .map(Row::name)
                    .filter(name -> !name.equals(row.name()) && !row.mayUse().contains(name))
                    .map(name -> ROOT + name + "..")
                    .toArray(String[]::new);
            if (forbidden.length > 0) {
                tests.add(DynamicTest.dynamicTest(row.name(), () -> noClasses()
                        .that()
                        .resideInAPackage(ROOT + row.name() + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .check(CODE)));
            }
        }
        return tests;
    }

    @Test
    void invariant1_nothingThatDecidesReadsAClock() {
        Set<String> clocks = Set.of("now", "nowUTC", "today", "withCurrentTime", "currentTimeMillis", "nanoTime");
        noClasses()
                .that()
                .resideInAnyPackage(inRoot("record", "logic", "plan", "questionnaire", "outcome", "store"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethodWhere(describe(
                        "reads a clock",
                        call -> clocks.contains(call.getName())
                                && !call.getTargetOwner().isEquivalentTo(EvaluationTime.class)))
                .orShould()
                .callConstructorWhere(describe("takes the current time", LayoutTest::isCurrentTime))
                .check(CODE);
    }

    private static boolean isCurrentTime(JavaCall<?> call) {
        String owner = call.getTargetOwner().getFullName();
        return call.getTarget().getParameterTypes().isEmpty()
                && Set.of("java.util.Date", "java.util.GregorianCalendar").contains(owner);
    }

    @Test
    void invariant2_whatDecidesKnowsNoSpringNoJpaAndNoServer() {
        noClasses()
                .that()
                .resideInAnyPackage(inRoot("record", "logic", "plan", "questionnaire"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "jakarta..",
                        "java.sql..",
                        "javax.sql..",
                        "ca.uhn.fhir.jpa..",
                        "ca.uhn.fhir.rest.server..")
                .check(CODE);
    }

    @Test
    void invariant3_javaNamesNoDiseaseAndNoCodeOfTheContent() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String system : List.of("rule", "region", "muscle", "motor-sign", "alsfrs-r", "assessment")) {
            Path file = Path.of("terminology/code-system/CodeSystem-" + system + ".json");
            new ObjectMapper()
                    .readTree(file.toFile())
                    .get("concept")
                    .forEach(concept -> codes.addAll(concept.findValuesAsText("code")));
        }
        // The codes of a concept's designations and properties are not its own.
        codes.removeAll(Set.of("en", "nl", "root", "region", "nerve", "kind", "level"));
        assertThat(codes).hasSizeGreaterThan(100);
        Pattern literal = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
        Pattern disease = Pattern.compile(
                "\\b(als|alsfrs|amyotrophic|riluzole|escorial|awaji|motor[ -]neuron)\\b", Pattern.CASE_INSENSITIVE);
        List<String> named = new ArrayList<>();
        for (Path file : files(SOURCES)) {
            Matcher text = literal.matcher(Files.readString(file));
            while (text.find()) {
                String words = text.group(1);
                if (codes.contains(words) || disease.matcher(words).find()) {
                    named.add(file.getFileName() + ": " + words);
                }
            }
        }
        assertThat(named).isEmpty();
    }

    @Test
    void invariant4_onlyTheOutcomeAndTheContentAreWrittenByUs() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inRoot("outcome", "content", "platform"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ca.uhn.fhir.jpa..")
                .check(CODE);
    }

    @Test
    void invariant8_errorsBecomeOutcomesAtTheEdgeOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inRoot("door", "platform"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(OperationOutcome.class)
                .check(CODE);
    }

    @Test
    void invariant9_nothingOpensANetworkConnection() {
        noClasses()
                .should(dependOnClassesThat(resideInAnyPackage(
                                "java.net.http..",
                                "javax.net..",
                                "java.nio.channels..",
                                "org.apache.http..",
                                "org.apache.hc..",
                                "okhttp3..",
                                "ca.uhn.fhir.rest.client..",
                                "org.springframework.web.client..")
                        .or(describe("sockets", type -> Set.of(
                                        "java.net.Socket",
                                        "java.net.DatagramSocket",
                                        "java.net.URLConnection",
                                        "java.net.HttpURLConnection")
                                .contains(type.getFullName())))))
                .orShould()
                .callMethodWhere(describe(
                        "opens a URL",
                        call -> call.getTargetOwner().getFullName().equals("java.net.URL")
                                && Set.of("openConnection", "openStream", "getContent")
                                        .contains(call.getName())))
                .check(CODE);
    }

    @Test
    void everyInvariantIsHeldByATestThatCarriesItsNumber() throws IOException {
        String text = Files.readString(Path.of("src/docs/architecture.md"));
        String invariants = text.substring(text.indexOf("## Invariants"), text.indexOf("## Pages"));
        Set<String> stated = numbers("(?m)^(\\d+)\\. ", invariants);
        Set<String> held = new TreeSet<>();
        for (Path file : files(TESTS)) {
            held.addAll(numbers("void invariant(\\d+)_\\w+\\(", Files.readString(file)));
        }
        assertThat(stated).isNotEmpty();
        assertThat(held).isEqualTo(stated);
    }

    private static Set<String> numbers(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void everyPackageIsNullMarked() {
        classes()
                .that()
                .resideInAPackage(ROOT + "*..")
                .should(new ArchCondition<>("be in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(
                                type,
                                type.getPackage().isAnnotatedWith(NullMarked.class),
                                type.getPackageName() + " says nothing of null"));
                    }
                })
                .check(CODE);
    }

    @Test
    void aFileIsShortEnoughToBeRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : files(SOURCES)) {
            long lines = Files.readAllLines(file).size();
            if (lines >= 300) {
                tooLong.add(file.getFileName() + ": " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void aTestThatStartsAServerIsAnIntegrationTest() throws IOException {
        List<String> misnamed = new ArrayList<>();
        for (Path file : files(TESTS)) {
            String text = Files.readString(file);
            boolean startsAServer = text.contains("ServerForTests.shared") || text.contains("ServerForTests.start");
            if (startsAServer
                    && !file.endsWith("LayoutTest.java")
                    && !file.toString().endsWith("IT.java")) {
                misnamed.add(file.getFileName().toString());
            }
        }
        assertThat(misnamed).isEmpty();
    }

    @Test
    void noTestIsSkipped() throws IOException {
        List<String> skipping = new ArrayList<>();
        Pattern skip =
                Pattern.compile("@(Disabled|Ignore|Enabled\\w*|Disabled\\w+)\\b|Thread\\.sleep|assumeTrue|assumeThat");
        for (Path file : files(TESTS)) {
            if (!file.endsWith("LayoutTest.java")
                    && skip.matcher(Files.readString(file)).find()) {
                skipping.add(file.getFileName().toString());
            }
        }
        assertThat(skipping).isEmpty();
    }

    private static String[] inRoot(String... names) {
        return Stream.of(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    /** The rows of the table of packages; "all" is every other package. */
    private static List<Row> table() throws IOException {
        List<Row> rows = new ArrayList<>();
        Pattern row = Pattern.compile("^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|$");
        String text = Files.readString(Path.of("src/docs/architecture.md"));
        String packages = text.substring(text.indexOf("## Packages"), text.indexOf("## Invariants"));
        for (String line : packages.lines().toList()) {
            Matcher cells = row.matcher(line);
            if (cells.matches()) {
                Set<String> mayUse = new TreeSet<>();
                Matcher name = Pattern.compile("`(\\w+)`").matcher(cells.group(2));
                while (name.find()) {
                    mayUse.add(name.group(1));
                }
                rows.add(new Row(cells.group(1), cells.group(2).strip().equals("all") ? packages() : mayUse));
            }
        }
        return rows;
    }

    private static Set<String> packages() throws IOException {
        try (Stream<Path> children = Files.list(SOURCES.resolve("org/charcot"))) {
            return children.filter(Files::isDirectory)
                    .map(child -> child.getFileName().toString())
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(".java") && !path.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
