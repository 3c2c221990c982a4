package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charcot.logic.Examination.regions;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.charcot.record.PatientRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The criteria on patients that were examined in full, each row worked out by hand from the texts. */
class DiagnosticCriteriaTest {

    private static final Map<String, String> SHORT = Map.of(
            "definite", "definite",
            "probable", "probable",
            "lab", "probable-laboratory-supported",
            "possible", "possible",
            "none", "not-classified",
            "ALS", "met",
            "no", "not-met");

    /** Regions with UMN signs, with LMN signs, with EMG evidence; then a category per criteria, by setting where they differ. */
    @ParameterizedTest(name = "UMN {0}, LMN {1}, EMG {2}")
    @CsvSource({
        // UMN, LMN, EMG, El Escorial SAME/EACH/UNION, revised, Awaji literal, Awaji original, Gold Coast literal/strict
        "-,    -,    -,  none,                       none,     none,     none,     no",
        "BCL,  BCL,  -,  definite,                   definite, definite, definite, ALS",
        "CTL,  CTL,  -,  definite,                   definite, definite, definite, ALS",
        "BCL,  C,    BL, definite,                   lab,      definite, definite, ALS",
        "CTL,  C,    TL, definite,                   lab,      probable, definite, ALS",
        "CL,   CL,   -,  probable,                   probable, probable, probable, ALS",
        "BC,   CL,   -,  possible/probable/probable, probable, probable, probable, ALS",
        "BC,   TL,   -,  possible/probable/probable, probable, probable, probable, ALS",
        "TL,   BC,   -,  possible,                   possible, possible, possible, ALS",
        "CL,   BC,   -,  possible,                   possible, possible, possible, ALS",
        "B,    B,    -,  possible,                   possible, possible, possible, ALS",
        "B,    C,    -,  none/none/probable,         none,     none,     none,     ALS/no",
        "C,    L,    -,  none/none/probable,         none,     none,     none,     ALS/no",
        "L,    C,    -,  possible,                   possible, possible, possible, ALS/no",
        "C,    BL,   -,  none/none/probable,         possible, possible, possible, ALS",
        "CL,   -,    -,  possible,                   possible, possible, possible, no",
        "BCTL, -,    -,  possible,                   possible, possible, possible, no",
        "C,    -,    -,  none,                       none,     none,     none,     no",
        "-,    CL,   -,  none,                       none,     none,     none,     ALS",
        "-,    BCTL, -,  none,                       none,     none,     none,     ALS",
        "-,    C,    -,  none,                       none,     none,     none,     no",
        "C,    -,    CL, lab,                        lab,      possible, possible, ALS",
        "B,    -,    CL, lab,                        lab,      none,     none,     ALS",
        "BC,   B,    CL, lab,                        lab,      probable, probable, ALS",
        "B,    B,    CL, lab,                        lab,      possible, possible, ALS",
        "CL,   C,    L,  lab,                        lab,      probable, probable, ALS",
        "L,    -,    C,  lab,                        lab,      possible, possible, ALS/no",
        "L,    L,    C,  lab,                        lab,      possible, possible, ALS",
    })
    void givesTheCategoryOfTheTable(
            String umn,
            String lmn,
            String emg,
            String elEscorial,
            String revised,
            String awajiLiteral,
            String awaji,
            String goldCoast) {
        PatientRecord record = examined(umn, lmn, emg).confirmed().record();

        String[] rules = {"SAME", "EACH", "UNION"};
        for (int i = 0; i < rules.length; i++) {
            assertThat(category(record, "El Escorial Category", Map.of("Probable Region Rule", rules[i])))
                    .as(rules[i])
                    .isEqualTo(SHORT.get(alternative(elEscorial, i)));
        }
        assertThat(category(record, "El Escorial Category", Map.of())).isEqualTo(SHORT.get(alternative(elEscorial, 1)));
        assertThat(category(record, "Revised Category", Map.of())).isEqualTo(SHORT.get(revised));
        assertThat(category(record, "Awaji Category", Map.of())).isEqualTo(SHORT.get(awaji));
        assertThat(category(record, "Awaji Category", Map.of("Awaji Literal", true)))
                .isEqualTo(SHORT.get(awajiLiteral));
        assertThat(category(record, "Gold Coast Category", Map.of())).isEqualTo(SHORT.get(alternative(goldCoast, 0)));
        assertThat(category(record, "Gold Coast Category", Map.of("Gold Coast Strict", true)))
                .isEqualTo(SHORT.get(alternative(goldCoast, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        // Everything known: the category is the highest that there can be.
        "El Escorial",
        "Revised",
        "Awaji",
        "Gold Coast"
    })
    void nothingIsConceivableBeyondWhatIsKnown(String criteria) {
        PatientRecord record = examined("BC", "CL", "T").confirmed().record();

        assertThat(category(record, criteria + " Highest", Map.of()))
                .isEqualTo(category(record, criteria + " Category", Map.of()));
    }

    @Test
    void twoArmsAreTwoLimbsAndOneRegion() {
        PatientRecord bothArms = examined("B", "-", "-")
                .limb("biceps-brachii", "first-dorsal-interosseous", Examination.LEFT, true)
                .limb("biceps-brachii", "first-dorsal-interosseous", Examination.RIGHT, true)
                .confirmed()
                .record();
        PatientRecord oneArm = examined("B", "-", "-")
                .limb("biceps-brachii", "first-dorsal-interosseous", Examination.LEFT, true)
                .confirmed()
                .record();

        assertThat(category(bothArms, "El Escorial Category", Map.of())).isEqualTo("probable-laboratory-supported");
        assertThat(category(oneArm, "El Escorial Category", Map.of())).isEqualTo("not-classified");
    }

    @Test
    void criteriaDoNotApplyToWhatDoesNotProgressOrHasAnotherCause() {
        for (String precondition : new String[] {"progressive-course", "other-causes-excluded"}) {
            PatientRecord record =
                    examined("BCL", "BCL", "-").stated(precondition, false).record();

            for (String criteria : new String[] {"El Escorial", "Revised", "Awaji"}) {
                assertThat(category(record, criteria + " Category", Map.of()))
                        .as(criteria)
                        .isEqualTo("not-applicable");
                assertThat(category(record, criteria + " Highest", Map.of())).isEqualTo("not-applicable");
                assertThat(category(record, criteria + " By Findings", Map.of()))
                        .isEqualTo("definite");
            }
            // To Gold Coast these are criteria among others.
            assertThat(category(record, "Gold Coast Category", Map.of())).isEqualTo("not-met");
            assertThat(category(record, "Gold Coast Highest", Map.of())).isEqualTo("not-met");
            assertThat(category(record, "Gold Coast By Findings", Map.of())).isEqualTo("met");
        }
    }

    @Test
    void onlyGoldCoastAsksForNormalFunctionBefore() {
        PatientRecord record = examined("BCL", "BCL", "-")
                .stated("progressive-course", true)
                .stated("other-causes-excluded", true)
                .stated("normal-motor-function-before", false)
                .record();

        assertThat(category(record, "Gold Coast Category", Map.of())).isEqualTo("not-met");
        assertThat(category(record, "El Escorial Category", Map.of())).isEqualTo("definite");
    }

    @Test
    void preconditionsThatAreNotStatedLeaveTheCategoryAsItIs() {
        PatientRecord record = examined("BCL", "BCL", "-").record();

        assertThat(category(record, "El Escorial Category", Map.of())).isEqualTo("definite");
        assertThat(category(record, "Gold Coast Category", Map.of())).isEqualTo("met");
    }

    @ParameterizedTest(name = "UMN {0}, LMN {1}, EMG {2}: {3}")
    @CsvSource({
        "BC, CL, -,  El Escorial Depends On Reading, true",
        "CL, CL, -,  El Escorial Depends On Reading, false",
        "BC, CL, -,  Revised Depends On Reading,     true",
        "CTL, C, TL, Awaji Depends On Reading,       true",
        "BCL, C, BL, Awaji Depends On Reading,       false",
        "B,  C,  -,  Gold Coast Depends On Reading,  true",
        "B,  B,  -,  Gold Coast Depends On Reading,  false"
    })
    void tellsWhenTheReadingDecides(String umn, String lmn, String emg, String define, boolean depends) {
        PatientRecord record = examined(umn, lmn, emg).confirmed().record();

        assertThat(Examination.ask(record, "DiagnosticCriteria", define, Map.of()))
                .isEqualTo(depends);
    }

    @Test
    void supportByEmgWithSignsInTwoRegionsIsTheGuidelinesOwn() {
        PatientRecord record = examined("BC", "-", "L").confirmed().record();

        assertThat(category(record, "El Escorial Category", Map.of())).isEqualTo("probable-laboratory-supported");
        assertThat(category(record, "Revised Category", Map.of())).isEqualTo("possible");
    }

    @ParameterizedTest(name = "UMN {0}, LMN {1}, EMG {2}: {3}")
    @CsvSource({
        "C,  L,  -, als",
        "B,  B,  -, pbp",
        "-,  B,  -, pbp",
        "-,  BC, -, psma",
        "-,  C,  -, psma",
        "BL, -,  -, pls",
        "B,  -,  -, pls",
        "BL, -,  C, umn-onset-als",
        "-,  -,  C, not-classified",
        "-,  -,  -, no-mnd-signs",
        "BC, B,  -, als"
    })
    void givesThePhenotypeOfTheTable(String umn, String lmn, String emg, String phenotype) {
        PatientRecord record = examined(umn, lmn, emg).record();

        assertThat(category(record, "Phenotype Category", Map.of())).isEqualTo(phenotype);
        assertThat(category(record, "Phenotype Highest", Map.of())).isEqualTo(phenotype);
    }

    @Test
    void noSignsIsSaidOnlyWhenEverythingWasLookedAt() {
        PatientRecord record = new Examination().region("bulbar", false, false).record();

        assertThat(category(record, "Phenotype Category", Map.of())).isNull();
        assertThat(category(record, "Phenotype Highest", Map.of())).isEqualTo("als");
    }

    @Test
    void refusesARuleThatIsNone() {
        PatientRecord record = examined("B", "C", "-").record();

        assertThatThrownBy(() -> category(record, "El Escorial Category", Map.of("Probable Region Rule", "BOTH")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("[Probable Region Rule]=BOTH: its values are String SAME, EACH, UNION");
    }

    /** Every region examined, and every region with a needle EMG of both sides. */
    private static Examination examined(String umn, String lmn, String emg) {
        Examination examination = new Examination();
        Set<String> upper = regions(umn);
        Set<String> lower = regions(lmn);
        Set<String> electric = regions(emg);
        Examination.allRegions().forEach(region -> examination
                .region(region, upper.contains(region), lower.contains(region))
                .emg(region, electric.contains(region)));
        return examination;
    }

    private static String alternative(String alternatives, int reading) {
        String[] all = alternatives.split("/");
        return Arrays.asList(all).get(Math.min(reading, all.length - 1));
    }

    private static @Nullable Object category(PatientRecord record, String define, Map<String, Object> settings) {
        return Examination.ask(record, "DiagnosticCriteria", define, settings);
    }
}
