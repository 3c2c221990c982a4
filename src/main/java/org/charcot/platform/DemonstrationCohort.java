package org.charcot.platform;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Clock;
import java.util.List;
import org.charcot.record.EvaluationTime;
import org.charcot.submission.Evaluations;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.context.annotation.Profile;

/** Synthetic patients to look at, stored once: what people make of them is kept over a restart. */
@Profile("demo")
final class DemonstrationCohort {

    static final String FILE = "content/profiles/example/demonstration-cohort.json";

    private final FhirContext fhirContext;
    private final IFhirSystemDao<Bundle, Meta> systemDao;
    private final DaoRegistry daos;
    private final Evaluations evaluations;
    private final Clock clock;
    private final ClinicSettings clinic;

    DemonstrationCohort(
            FhirContext fhirContext,
            IFhirSystemDao<Bundle, Meta> systemDao,
            DaoRegistry daos,
            Evaluations evaluations,
            Clock clock,
            ClinicSettings clinic) {
        this.fhirContext = fhirContext;
        this.systemDao = systemDao;
        this.daos = daos;
        this.evaluations = evaluations;
        this.clock = clock;
        this.clinic = clinic;
    }

    /**
     * Stores the cohort unless it is there, and waits for its plans.
     *
     * @param address the FHIR base
     * @return what there is to open and to try
     */
    String load(String address) {
        Bundle cohort = PackagedBundle.read(fhirContext, FILE);
        List<String> patients = cohort.getEntry().stream()
                .map(entry -> entry.getResource())
                .filter(Patient.class::isInstance)
                .map(patient -> patient.getIdElement().getIdPart())
                .toList();
        String first = patients.get(0);
        if (!isStored(first)) {
            systemDao.transaction(new SystemRequestDetails(), cohort);
        }
        for (String patient : patients) {
            evaluations.evaluate(patient, new EvaluationTime(clock.instant(), clinic.zone()));
        }
        return """
                The demonstration cohort has %1$d synthetic patients, Patient/%3$s to Patient/%4$s. Open
                  %5$s
                  %2$s/Patient?_count=20
                  %2$s/Task?patient=Patient/%3$s&_count=100
                  %2$s/CarePlan?subject=Patient/%3$s&_include=CarePlan:activity-reference
                Evaluate one now:
                  curl -X POST '%2$s/Patient/%3$s/$evaluate'"""
                .formatted(
                        patients.size(),
                        address,
                        first,
                        patients.get(patients.size() - 1),
                        address.replaceFirst("fhir$", ""));
    }

    private boolean isStored(String patient) {
        try {
            daos.getResourceDao(Patient.class).read(new IdType("Patient", patient), new SystemRequestDetails());
            return true;
        } catch (ResourceGoneException deletedByAPerson) {
            return true;
        } catch (ResourceNotFoundException neverStored) {
            return false;
        }
    }
}
