package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.door.BadInput.json;

import java.util.List;
import org.charcot.platform.ServerForTests;
import org.junit.jupiter.api.Test;

/** Results in a unit or without a range that no rule can read. */
class UnreadableResultIT {

    private final ServerForTests server = ServerForTests.shared();

    @Test
    void aLaboratoryResultThatCannotBeReadIsStoredAndTheRuleSaysSo() {
        server.put("Patient/units", json("{'resourceType':'Patient','id':'units'}"));
        server.put(
                "MedicationStatement/units",
                json("{'resourceType':'MedicationStatement','id':'units','status':'active','subject':{'reference':"
                        + "'Patient/units'},'medicationCodeableConcept':{'coding':[{'system':'http://www.whocc.no/atc',"
                        + "'code':'N07XX02'}]},'effectivePeriod':{'start':'2026-01-31'}}"));
        for (String value : List.of(
                "'valueQuantity':{'value':400,'unit':'zork','system':'http://unitsofmeasure.org','code':'zork'},"
                        + "'referenceRange':[{'high':{'value':45,'system':'http://unitsofmeasure.org','code':'U/L'}}]",
                "'valueQuantity':{'value':400,'system':'http://unitsofmeasure.org','code':'U/L'}")) {
            assertThat(server.put(
                                    "Observation/units-alt",
                                    json(
                                            "{'resourceType':'Observation','id':'units-alt','status':'final','code':{'coding':["
                                                    + "{'system':'http://loinc.org','code':'1742-6'}]},'subject':{'reference':"
                                                    + "'Patient/units'},'effectiveDateTime':'2026-02-10'," + value
                                                    + "}"))
                            .statusCode())
                    .isIn(200, 201);
            assertThat(server.post("Patient/units/$evaluate", "").body())
                    .as(value)
                    .contains("cannot be evaluated")
                    .doesNotContain("\"severity\":\"high\"");
        }
    }
}
