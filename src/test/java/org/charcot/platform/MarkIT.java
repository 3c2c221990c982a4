package org.charcot.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.time.Duration;
import org.charcot.living.FhirClient;
import org.charcot.living.StoredPlan;
import org.charcot.store.MarkStore;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A mark comes with the write and goes with the plan, each in one database transaction. */
class MarkIT {

    private final ServerForTests server = ServerForTests.shared();
    private final MarkStore marks = server.bean(MarkStore.class);
    private final TransactionTemplate transaction =
            new TransactionTemplate(server.bean(PlatformTransactionManager.class));

    @Test
    void invariant5_aMarkIsStoredWithTheWriteOrNotAtAll() {
        IFhirResourceDao<Patient> patients = server.bean(DaoRegistry.class).getResourceDao(Patient.class);
        Patient patient = new Patient();
        patient.setId("Patient/mark-undone");
        transaction.executeWithoutResult(status -> {
            patients.update(patient, new SystemRequestDetails());
            assertThat(marks.waiting()).as("within the transaction").contains("mark-undone");
            status.setRollbackOnly();
        });
        assertThat(server.get("Patient/mark-undone").statusCode()).isEqualTo(404);
        assertThat(marks.waiting()).doesNotContain("mark-undone");
    }

    @Test
    void invariant5_aMarkGoesWhenThePlanIsAsItShouldBe() {
        server.put("Patient/mark", "{\"resourceType\":\"Patient\",\"id\":\"mark\"}");
        server.put(
                "MedicationStatement/mark-riluzole",
                """
                {"resourceType":"MedicationStatement","id":"mark-riluzole","status":"active",
                 "subject":{"reference":"Patient/mark"},
                 "medicationCodeableConcept":{"coding":[{"system":"http://www.whocc.no/atc","code":"N07XX02"}]},
                 "effectivePeriod":{"start":"2026-01-31"}}
                """);
        await().atMost(Duration.ofMinutes(1)).until(() -> !marks.waiting().contains("mark"));
        StoredPlan plan = new StoredPlan(new FhirClient(server.root().resolve("fhir")), "mark", resource -> false);
        assertThat(plan.live()).isNotEmpty().isEqualTo(plan.computed());
    }
}
