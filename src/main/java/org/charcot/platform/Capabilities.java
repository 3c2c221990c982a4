package org.charcot.platform;

import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.OperationDefinition;

/**
 * HAPI's capability statement. HAPI has it read operation definitions too, from those it would make up for its operations;
 * here these are FHIR's or the content's, and what is stored is read.
 */
final class Capabilities extends JpaCapabilityStatementProvider {

    private final IFhirResourceDao<OperationDefinition> operationDefinitions;

    Capabilities(
            RestfulServer server,
            IFhirSystemDao<?, ?> systemDao,
            JpaStorageSettings storageSettings,
            ISearchParamRegistry searchParameters,
            IValidationSupport validationSupport,
            IFhirResourceDao<OperationDefinition> operationDefinitions) {
        super(server, systemDao, storageSettings, searchParameters, validationSupport);
        this.operationDefinitions = operationDefinitions;
        setImplementationDescription("Charcot");
    }

    @Override
    public IBaseResource readOperationDefinition(IIdType id, RequestDetails request) {
        return operationDefinitions.read(id, request);
    }
}
