package org.charcot.submission;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.util.FhirTerser;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.store.FormerFacts;
import org.charcot.store.MarkStore;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Patient.PatientLinkComponent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Marks the patients that a write touches, in the write's own database transaction, and wakes the worker when it is
 * committed. What Charcot itself derives leaves no mark.
 */
@Interceptor
public final class TouchInterceptor {

    private final FhirTerser terser;
    private final MarkStore marks;
    private final FormerFacts formerFacts;
    private final Worker worker;

    public TouchInterceptor(FhirContext fhirContext, MarkStore marks, FormerFacts formerFacts, Worker worker) {
        this.terser = new FhirTerser(fhirContext);
        this.marks = marks;
        this.formerFacts = formerFacts;
        this.worker = worker;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        touch(resource);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        touch(before);
        touch(after);
        forget(before, owners(after));
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        touch(resource);
        forget(resource, Set.of());
    }

    /** Whoever had the resource in the record and is not among those who have it now, has lost it. */
    private void forget(IBaseResource resource, Set<String> owners) {
        if (OwnWrite.isInProgress() || resource instanceof Patient) {
            return;
        }
        String reference = resource.getIdElement().toUnqualifiedVersionless().getValue();
        owners(resource).stream()
                .filter(patientId -> !owners.contains(patientId))
                .forEach(patientId -> formerFacts.remember(patientId, reference));
    }

    private Set<String> owners(IBaseResource resource) {
        return terser.getCompartmentOwnersForResource("Patient", resource, Set.of()).stream()
                .filter(IIdType::hasIdPart)
                .map(IIdType::getIdPart)
                .collect(Collectors.toSet());
    }

    private void touch(IBaseResource resource) {
        if (OwnWrite.isInProgress()) {
            return;
        }
        Set<String> touched = touchedInThisTransaction();
        if (resource instanceof Patient patient) {
            mark(patient.getIdElement(), touched);
            // The links as they are in this version: an update shows those of before and after, one after the other.
            patient.getLink().stream()
                    .map(PatientLinkComponent::getOther)
                    .forEach(other -> mark(other.getReferenceElement(), touched));
            return;
        }
        if (resource instanceof Medication medication) {
            marks.taking(medication.getIdPart()).forEach(patientId -> mark(patientId, touched));
            return;
        }
        owners(resource).forEach(patientId -> mark(patientId, touched));
    }

    private void mark(IIdType patient, Set<String> touched) {
        if (patient.hasIdPart()) {
            mark(patient.getIdPart(), touched);
        }
    }

    private void mark(String patientId, Set<String> touched) {
        if (touched.add(patientId)) {
            marks.mark(patientId);
            marks.linked(patientId).forEach(other -> mark(other, touched));
        }
    }

    /** The patients marked so far in the current transaction; what is in it when the transaction commits is evaluated. */
    private Set<String> touchedInThisTransaction() {
        @SuppressWarnings("unchecked")
        Set<String> known = (Set<String>) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        Set<String> touched = new HashSet<>();
        TransactionSynchronizationManager.bindResource(this, touched);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                touched.forEach(worker::wake);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(TouchInterceptor.this);
            }
        });
        return touched;
    }
}
