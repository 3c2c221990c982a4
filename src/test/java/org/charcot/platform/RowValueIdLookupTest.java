package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowValueIdLookupTest {

    private final RowValueIdLookup lookup = new RowValueIdLookup();

    @Test
    void leavesOtherStatementsAlone() {
        String one = "select rt1_0.RES_ID from HFJ_RESOURCE rt1_0 where rt1_0.RES_TYPE=? and rt1_0.FHIR_ID=?";
        assertThat(lookup.inspect(one)).isEqualTo(one);
    }

    @Test
    void turnsPairsIntoRowValuesAndKeepsTheOrderOfParameters() {
        assertThat(lookup.inspect("select rt1_0.RES_ID from HFJ_RESOURCE rt1_0 where rt1_0.PARTITION_ID is null and ("
                        + "rt1_0.RES_TYPE=? and rt1_0.FHIR_ID=? or rt1_0.RES_TYPE=? and rt1_0.FHIR_ID=?"
                        + " or rt1_0.RES_TYPE=? and rt1_0.FHIR_ID=?)"))
                .isEqualTo("select rt1_0.RES_ID from HFJ_RESOURCE rt1_0 where rt1_0.PARTITION_ID is null and ("
                        + "(rt1_0.RES_TYPE,rt1_0.FHIR_ID) in ((?,?),(?,?),(?,?)))");
    }
}
