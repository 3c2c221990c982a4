package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.ValueSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which regions are to be examined, and to which a sign belongs. */
class RegionExaminationTest extends EntryCase {

    @Test
    void theMapOfSignsToRegionsSaysWhatTheValueSetsSay() throws IOException {
        Map<String, Set<String>> mapped = new TreeMap<>();
        ConceptMap map = (ConceptMap) content("terminology/concept-map/ConceptMap-sign-to-region.json");
        map.getGroup().forEach(group -> group.getElement()
                .forEach(sign -> mapped.computeIfAbsent(sign.getTargetFirstRep().getCode(), unused -> new TreeSet<>())
                        .add(group.getSource() + "|" + sign.getCode())));
        Map<String, Set<String>> listed = new TreeMap<>();
        for (String region : REGIONS.values()) {
            ValueSet signs = (ValueSet) content("terminology/value-set/ValueSet-" + region + "-sign.json");
            signs.getCompose().getInclude().forEach(include -> include.getConcept()
                    .forEach(sign -> listed.computeIfAbsent(region, unused -> new TreeSet<>())
                            .add(include.getSystem() + "|" + sign.getCode())));
        }
        assertThat(mapped).isEqualTo(listed).hasSize(4);
    }

    @Test
    void asksForTheRegionsThatAreUnknownUntilAllAreKnown() {
        Chart chart = new Chart();
        suspected(chart);
        chart.region("bulbar", VISIT, "present", "present");
        Task open = only(chart.on(TODAY).tasks("R02"));
        assertThat(open.getStatus()).isEqualTo(Task.TaskStatus.REQUESTED);
        assertThat(notes(open)).containsExactly("To be examined: cervical, thoracic, lumbosacral.");

        chart.region("cervical", VISIT, "absent", "absent");
        chart.region("thoracic", VISIT, "absent", "absent");
        chart.region("lumbosacral", VISIT, "absent", "absent");
        Task done = only(chart.on(TODAY).tasks("R02"));
        assertThat(done.getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
        assertThat(done.getOutput())
                .extracting(output -> ((Reference) output.getValue()).getReference())
                .containsExactly(
                        "Observation/Observation1",
                        "Observation/Observation2",
                        "Observation/Observation3",
                        "Observation/Observation4");
    }

    @Test
    void asksNobodyToBeExaminedWhoIsNotSuspected() {
        assertThat(new Chart().on(TODAY).tasks("R02")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hpo|HP:0001308, bulbar-lmn",
        "hpo|HP:0012473, bulbar-lmn",
        "hpo|HP:0033683, bulbar-umn",
        "hpo|HP:0030905, bulbar-umn",
        "hpo|HP:0002200, bulbar-umn",
        "motor-sign|brisk-gag-reflex, bulbar-umn",
        "hpo|HP:0031993, cervical-umn",
        "hpo|HP:0007350, cervical-umn",
        "hpo|HP:0006986, cervical-umn",
        "motor-sign|absent-abdominal-reflex, thoracic-umn",
        "hpo|HP:0003487, lumbosacral-umn",
        "hpo|HP:0011448, lumbosacral-umn",
        "hpo|HP:0002395, lumbosacral-umn",
        "hpo|HP:0002061, lumbosacral-umn",
        "motor-sign|crossed-adductor, lumbosacral-umn"
    })
    void aSignOfOneRegionNeedsNoBodySite(String sign, String component) {
        Chart chart = new Chart();
        chart.observation(sign, VISIT, "present");
        Result result = chart.on(TODAY);
        assertThat(component(result.inferences("mnd-phenotype").get(0), component))
                .isEqualTo("52101004");
        assertThat(titles(result, "R02")).doesNotContain("Say in which region the sign was found");
    }

    @ParameterizedTest
    @CsvSource({"present, true", "absent, false", "unknown, false"})
    void aSignWithoutRegionIsAskedFor(String value, boolean asked) {
        Chart chart = new Chart();
        chart.observation("hpo|HP:0001347", VISIT, value);
        assertThat(titles(chart.on(TODAY), "R02").contains("Say in which region the sign was found"))
                .isEqualTo(asked);
    }

    @Test
    void theBodySiteGoesBeforeTheRegionOfTheSign() {
        Chart chart = new Chart();
        chart.sign("hpo|HP:0003487", "cervical", VISIT, "present");
        Observation phenotype = chart.on(TODAY).inferences("mnd-phenotype").get(0);
        assertThat(component(phenotype, "cervical-umn")).isEqualTo("52101004");
        assertThat(component(phenotype, "lumbosacral-umn")).isEqualTo("unknown");
    }
}
