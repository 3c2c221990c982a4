package org.charcot.worklist;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import org.charcot.submission.OwnWrite;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the work list equal to what is stored: every write changes it in the write's own database transaction. */
@Interceptor
public final class WorkInterceptor {

    private final WorkItems items;
    private final WorkStore store;

    public WorkInterceptor(WorkStore store, WorkItems items) {
        this.items = items;
        this.store = store;
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
    public void created(IBaseResource resource) {
        written((Resource) resource, true);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
    public void updated(IBaseResource before, IBaseResource after) {
        written((Resource) after, false);
    }

    @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
    public void deleted(IBaseResource resource) {
        if (resource instanceof Patient patient) {
            changes().forget(patient);
        } else if (WorkItems.concerns((Resource) resource)) {
            changes().forget((Resource) resource);
        }
    }

    private void written(Resource resource, boolean isNew) {
        if (resource instanceof Patient patient) {
            WorkItems.person(patient).ifPresentOrElse(person -> changes().put(patient, person), () -> changes()
                    .forget(patient));
        } else if (WorkItems.concerns(resource)) {
            items.of(resource, OwnWrite.isInProgress())
                    .ifPresentOrElse(item -> changes().put(resource, item, isNew), () -> {
                        if (!isNew) {
                            changes().forget(resource);
                        }
                    });
        }
    }

    /** What the current transaction has changed so far; stored in a few statements just before it commits. */
    private WorkChanges changes() {
        WorkChanges known = (WorkChanges) TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return known;
        }
        WorkChanges changes = new WorkChanges();
        TransactionSynchronizationManager.bindResource(this, changes);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                try {
                    store.apply(changes);
                } catch (DuplicateKeyException raced) {
                    throw new ResourceVersionConflictException("Another request wrote the same resource first");
                }
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(WorkInterceptor.this);
            }
        });
        return changes;
    }
}
