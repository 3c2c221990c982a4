package org.charcot.platform;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.api.model.ResourceVersionConflictResolutionStrategy;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.jspecify.annotations.Nullable;

/**
 * Tries again when two requests meet at one row, so that a client hears of a conflict only if it named the version it
 * expects.
 */
@Interceptor
public final class ConflictRetry {

    private static final int TRIES = 10;

    @Hook(Pointcut.STORAGE_VERSION_CONFLICT)
    public ResourceVersionConflictResolutionStrategy retry(@Nullable RequestDetails request) {
        ResourceVersionConflictResolutionStrategy strategy = new ResourceVersionConflictResolutionStrategy();
        boolean namedVersion = request != null && request.getHeader(Constants.HEADER_IF_MATCH) != null;
        strategy.setRetry(!namedVersion);
        strategy.setMaxRetries(TRIES);
        return strategy;
    }
}
