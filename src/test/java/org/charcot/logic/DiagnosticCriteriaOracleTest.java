package org.charcot.logic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charcot.record.PatientRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The criteria in CQL against the same criteria written a second time, in Java and from the texts, over every combination
 * of regions. Sets of regions are bits here: 1 bulbar, 2 cervical, 4 thoracic, 8 lumbosacral.
 */
class DiagnosticCriteriaOracleTest {

    private static final List<String> RULES = List.of("SAME", "EACH", "UNION");
    private static final List<String> RANKS = List.of(
            "not-met", "not-classified", "possible", "probable-laboratory-supported", "probable", "definite", "met");
    private static final List<String> REGIONS = Examination.allRegions().toList();

    /** One way in which a patient may be: what is true of each region, and in how many limbs the EMG is positive. */
    private record World(int umn, int lmn, int emg, int limbs) {

        int lower() {
            return lmn | emg;
        }
    }

    /** The second writing of the criteria. */
    private static final class Oracle {

        private final String rule;
        private final boolean awajiLiteral;
        private final boolean strict;

        Oracle(String rule, boolean awajiLiteral, boolean strict) {
            this.rule = rule;
            this.awajiLiteral = awajiLiteral;
            this.strict = strict;
        }

        Map<String, String> categories(World world) {
            Map<String, String> categories = new TreeMap<>();
            categories.put("El Escorial", elEscorial(world));
            categories.put("Revised", revised(world));
            categories.put("Awaji", awaji(world));
            categories.put("Gold Coast", goldCoast(world));
            return categories;
        }

        private String elEscorial(World w) {
            if (size(w.umn & (w.lmn | w.emg)) >= 3) {
                return "definite";
            }
            if (probable(w.umn, w.lmn)) {
                return "probable";
            }
            if (w.umn != 0 && w.limbs >= 2) {
                return "probable-laboratory-supported";
            }
            boolean noneAbove = w.umn != 0 && w.lmn != 0 && size(w.umn | w.lmn) >= 2 && !anyAbove(w.umn, w.lmn);
            return (w.umn & w.lmn) != 0 || size(w.umn) >= 2 || noneAbove ? "possible" : "not-classified";
        }

        private String revised(World w) {
            if (size(w.umn & w.lmn) >= 3) {
                return "definite";
            }
            if (probable(w.umn, w.lmn)) {
                return "probable";
            }
            if (w.limbs >= 2 && (size(w.umn & w.lmn) == 1 || size(w.umn) == 1)) {
                return "probable-laboratory-supported";
            }
            return (w.umn & w.lmn) != 0 || size(w.umn) >= 2 || anyAbove(w.lmn, w.umn) ? "possible" : "not-classified";
        }

        private String awaji(World w) {
            int both = w.umn & w.lower();
            boolean bulbarAndTwo = (both & 1) != 0 && size(both & 14) >= 2;
            boolean threeSpinal = (awajiLiteral ? w.umn & w.lmn & 14 : both & 14) == 14;
            if (bulbarAndTwo || threeSpinal) {
                return "definite";
            }
            if (probable(w.umn, w.lower())) {
                return "probable";
            }
            return both != 0 || size(w.umn) >= 2 || anyAbove(w.lower(), w.umn) ? "possible" : "not-classified";
        }

        static boolean wordingMatters(String rule, World w) {
            return !new Oracle(rule, true, false).awaji(w).equals(new Oracle(rule, false, false).awaji(w));
        }

        private String goldCoast(World w) {
            boolean together = (w.umn & w.lower()) != 0;
            boolean apart = w.umn != 0 && w.lower() != 0 && size(w.umn | w.lower()) >= 2;
            return size(w.lower()) >= 2 || together || (!strict && apart) ? "met" : "not-met";
        }

        private boolean probable(int umn, int lmn) {
            boolean inTwo =
                    switch (rule) {
                        case "SAME" -> size(umn & lmn) >= 2;
                        case "EACH" -> size(umn) >= 2 && size(lmn) >= 2;
                        default -> umn != 0 && lmn != 0 && size(umn | lmn) >= 2;
                    };
            return inTwo && anyAbove(umn, lmn);
        }

        private static boolean anyAbove(int these, int those) {
            for (int above = 0; above < 4; above++) {
                for (int below = above + 1; below < 4; below++) {
                    if ((these >> above & 1) == 1 && (those >> below & 1) == 1) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static int size(int regions) {
            return Integer.bitCount(regions);
        }
    }

    @Test
    void everyKnownCombinationUnderEveryReading() {
        Map<String, Integer> byCategory = new TreeMap<>();
        int awajiDiffers = 0;
        int readingMatters = 0;
        for (int umn = 0; umn < 16; umn++) {
            for (int lmn = 0; lmn < 16; lmn++) {
                for (int emg = 0; emg < 16; emg++) {
                    World world = new World(umn, lmn, emg, 2 * Integer.bitCount(emg & 10));
                    PatientRecord record = record(new int[] {umn, lmn, emg}, new int[] {15, 15, 15});
                    Map<String, String> inEach = agreed(record, world, new Oracle("EACH", false, false));
                    awajiDiffers += Oracle.wordingMatters("EACH", world) ? 1 : 0;
                    if (emg == 0) {
                        Map<String, String> inSame = agreed(record, world, new Oracle("SAME", true, true));
                        Map<String, String> inUnion = agreed(record, world, new Oracle("UNION", false, true));
                        byCategory.merge("SAME " + inSame.get("El Escorial"), 1, Integer::sum);
                        byCategory.merge("EACH " + inEach.get("El Escorial"), 1, Integer::sum);
                        byCategory.merge("UNION " + inUnion.get("El Escorial"), 1, Integer::sum);
                        boolean allTheSame = Objects.equals(inSame.get("El Escorial"), inEach.get("El Escorial"))
                                && Objects.equals(inEach.get("El Escorial"), inUnion.get("El Escorial"));
                        readingMatters += allTheSame ? 0 : 1;
                    }
                }
            }
        }

        assertThat(byCategory)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("SAME definite", 13),
                        Map.entry("SAME probable", 54),
                        Map.entry("SAME possible", 152),
                        Map.entry("SAME not-classified", 37),
                        Map.entry("EACH definite", 13),
                        Map.entry("EACH probable", 101),
                        Map.entry("EACH possible", 105),
                        Map.entry("EACH not-classified", 37),
                        Map.entry("UNION definite", 13),
                        Map.entry("UNION probable", 163),
                        Map.entry("UNION possible", 60),
                        Map.entry("UNION not-classified", 20)));
        assertThat(awajiDiffers).isEqualTo(95);
        assertThat(readingMatters).isEqualTo(109);
    }

    /** Signs known, absent or not looked for in each region, with no EMG at all. */
    @Test
    void everyCombinationOfKnownAndUnknownSigns() {
        for (int combination = 0; combination < 6561; combination += 1) {
            int[] digits = digits(combination, 8);
            int[] yes = new int[3];
            int[] known = new int[3];
            for (int i = 0; i < 8; i++) {
                yes[i / 4] |= digits[i] == 1 ? 1 << i % 4 : 0;
                known[i / 4] |= digits[i] != 2 ? 1 << i % 4 : 0;
            }
            agreed(yes, known, new Oracle("EACH", false, false));
        }
    }

    /** Signs and EMG found, absent or unknown, under all readings: drawn at random, the same ones each time. */
    @Test
    void unknownsOfEveryKindUnderEveryReading() {
        Random random = new Random(20260601);
        for (int round = 0; round < 2000; round++) {
            int[] known = {random.nextInt(16), random.nextInt(16), random.nextInt(16)};
            int[] yes = {random.nextInt(16) & known[0], random.nextInt(16) & known[1], random.nextInt(16) & known[2]};
            agreed(yes, known, new Oracle(RULES.get(round % 3), random.nextBoolean(), random.nextBoolean()));
        }
    }

    private static void agreed(int[] yes, int[] known, Oracle oracle) {
        PatientRecord record = record(yes, known);
        Map<String, String> highest = new TreeMap<>();
        for (World world : worlds(yes, known)) {
            oracle.categories(world)
                    .forEach((criteria, category) -> highest.merge(
                            criteria,
                            category,
                            (one, other) -> RANKS.indexOf(one) > RANKS.indexOf(other) ? one : other));
        }
        World lowest = new World(yes[0], yes[1], yes[2], 2 * Integer.bitCount(yes[2] & 10));
        Map<String, String> expected = new LinkedHashMap<>();
        oracle.categories(lowest).forEach((criteria, category) -> expected.put(criteria + " Category", category));
        highest.forEach((criteria, category) -> expected.put(criteria + " Highest", category));

        assertThat(answers(record, oracle, expected.keySet()))
                .as(() -> "yes " + List.of(yes[0], yes[1], yes[2]) + " known " + List.of(known[0], known[1], known[2])
                        + " rule " + oracle.rule)
                .isEqualTo(expected);
    }

    private static Map<String, String> agreed(PatientRecord record, World world, Oracle oracle) {
        Map<String, String> expected = new LinkedHashMap<>();
        oracle.categories(world).forEach((criteria, category) -> {
            expected.put(criteria + " Category", category);
            expected.put(criteria + " Highest", category);
        });
        expected.put("Awaji Depends On Wording", String.valueOf(Oracle.wordingMatters(oracle.rule, world)));
        assertThat(answers(record, oracle, expected.keySet()))
                .as(() -> world + " rule " + oracle.rule)
                .isEqualTo(expected);
        return oracle.categories(world);
    }

    private static Map<String, String> answers(PatientRecord record, Oracle oracle, Set<String> defines) {
        Set<DefineRef> wanted = defines.stream()
                .map(define -> new DefineRef("DiagnosticCriteria", define))
                .collect(Collectors.toSet());
        Map<String, Object> settings = Map.of(
                "Probable Region Rule", oracle.rule,
                "Awaji Literal", oracle.awajiLiteral,
                "Gold Coast Strict", oracle.strict);
        Evaluation evaluation = ContentForTests.logic().evaluate(record, Examination.TIME, settings, wanted);
        return wanted.stream()
                .collect(Collectors.toMap(
                        DefineRef::define,
                        define -> String.valueOf(((Answer.Value) evaluation.answer(define)).value())));
    }

    /** Every way in which the unknown may turn out. */
    private static List<World> worlds(int[] yes, int[] known) {
        List<World> worlds = new ArrayList<>();
        for (int umn : completions(yes[0], known[0])) {
            for (int lmn : completions(yes[1], known[1])) {
                for (int emg : completions(yes[2], known[2])) {
                    worlds.add(new World(umn, lmn, emg, 2 * Integer.bitCount(emg & 10)));
                }
            }
        }
        return worlds;
    }

    private static List<Integer> completions(int yes, int known) {
        List<Integer> all = new ArrayList<>();
        for (int regions = 0; regions < 16; regions++) {
            if ((regions & known) == yes) {
                all.add(regions);
            }
        }
        return all;
    }

    private static int[] digits(int number, int count) {
        int[] digits = new int[count];
        for (int i = 0, rest = number; i < count; i++, rest /= 3) {
            digits[i] = rest % 3;
        }
        return digits;
    }

    private static PatientRecord record(int[] yes, int[] known) {
        Examination examination = new Examination();
        for (int i = 0; i < 4; i++) {
            int bit = 1 << i;
            examination.region(REGIONS.get(i), state(yes[0], known[0], bit), state(yes[1], known[1], bit));
            Boolean emg = state(yes[2], known[2], bit);
            if (emg != null) {
                examination.emg(REGIONS.get(i), emg);
            }
        }
        return examination.record();
    }

    private static @Nullable Boolean state(int yes, int known, int bit) {
        return (known & bit) == 0 ? null : Boolean.valueOf((yes & bit) != 0);
    }
}
