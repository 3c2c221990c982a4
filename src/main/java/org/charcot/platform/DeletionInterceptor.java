package org.charcot.platform;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.DeleteConflictList;
import ca.uhn.fhir.model.primitive.IdDt;
import org.charcot.store.DerivedStore;

/**
 * Lets input be deleted although something derived rests on it: the evaluation that follows withdraws what was derived.
 * A Provenance does not hold what it tells of either. What people refer to stays protected.
 */
@Interceptor
public final class DeletionInterceptor {

    private final DerivedStore derived;

    DeletionInterceptor(DerivedStore derived) {
        this.derived = derived;
    }

    @Hook(Pointcut.STORAGE_PRESTORAGE_DELETE_CONFLICTS)
    public void deleting(DeleteConflictList conflicts) {
        conflicts.removeIf(conflict -> {
            IdDt source = conflict.getSourceId();
            return source.getResourceType().equals("Provenance")
                    || derived.isDerived(source.getResourceType(), source.getIdPart());
        });
    }
}
