package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rise of the ALSFRS-R that is doubted (V9): by more than three points, or of any item from 0. */
class AlsfrsRRiseTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anItemThatWasLostAndIsBackIsDoubted(int item) {
        assertThat(doubts(with(item, 0), with(item, 1))).containsExactly("low");
        assertThat(doubts(with(item, 1), with(item, 2))).isEmpty();
        assertThat(doubts(with(item, 0), with(item, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "333333444444, 333333444444, false",
        "333333444444, 343333444444, false",
        "333333444444, 444333444444, false",
        "333333444444, 444433444444, true",
        "333333444444, 44443344444-, false",
        "33333344444-, 444433444444, false",
    })
    void aTotalThatRisesByMoreThanThreePointsIsDoubted(String before, String after, boolean doubted) {
        assertThat(doubts(before, after)).hasSize(doubted ? 1 : 0);
    }

    private static String with(int item, int points) {
        return "444444444444".substring(0, item - 1) + points + "444444444444".substring(item);
    }

    private static List<String> doubts(String before, String after) {
        Chart chart = new Chart().als("2025-06-01");
        chart.alsfrs("2026-01-05", before);
        chart.alsfrs("2026-02-05", after);
        return chart.on("2026-02-12").issues("V9");
    }
}
