package org.charcot.platform;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.method.BaseMethodBinding;
import ca.uhn.fhir.rest.server.method.OperationMethodBinding;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leaves out the operations of HAPI that Charcot does not offer, so that the capability statement does not claim them. */
@Interceptor
public final class OperationSelection {

    /**
     * Upkeep of HAPI's own tables, physical deletion, rewriting of references by anybody who can post, and tags that
     * would not be found by a search.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "$expunge",
            "$get-resource-counts",
            "$hapi.fhir.merge",
            "$hapi.fhir.replace-references",
            "$hapi.fhir.undo-merge",
            "$hapi.fhir.undo-replace-references",
            "$invalidate-expansion",
            "$mark-all-resources-for-reindexing",
            "$meta-add",
            "$meta-delete",
            "$perform-reindexing-pass",
            "$reindex-terminology");

    /** Charcot has its own, which read the code system as it is stored. */
    private static final Set<String> REPLACED = Set.of("$expand", "$lookup", "$subsumes");

    @Hook(Pointcut.SERVER_PROVIDER_METHOD_BOUND)
    public @Nullable BaseMethodBinding select(BaseMethodBinding method) {
        if (!(method instanceof OperationMethodBinding operation)) {
            return method;
        }
        boolean ours =
                operation.getProvider().getClass().getPackageName().equals(OperationSelection.class.getPackageName());
        String name = operation.getName();
        // Tags are kept in the resources, so there is no list of those in use for a type or the server.
        boolean listsTags = name.equals("$meta") && !operation.isCanOperateAtInstanceLevel();
        return listsTags || LEFT_OUT.contains(name) || (REPLACED.contains(name) && !ours) ? null : method;
    }
}
