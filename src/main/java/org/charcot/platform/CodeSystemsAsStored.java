package org.charcot.platform;

import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import ca.uhn.fhir.jpa.term.TermCodeSystemStorageSvcImpl;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * Keeps code systems out of HAPI's concept tables. Those are filled in the background, so that a code is unknown for a
 * while after its system was stored, and reading them needs a full-text index. The resource itself answers, from memory.
 */
final class CodeSystemsAsStored extends TermCodeSystemStorageSvcImpl {

    @Override
    public void storeNewCodeSystemVersionIfNeeded(
            CodeSystem codeSystem, ResourceTable entity, RequestDetails request) {}
}
