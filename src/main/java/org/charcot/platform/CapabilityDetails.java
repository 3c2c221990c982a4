package org.charcot.platform;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalDeleteStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ConditionalReadStatus;
import org.hl7.fhir.r4.model.CapabilityStatement.ReferenceHandlingPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.SystemRestfulInteraction;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/** Makes the capability statement say what Charcot is and does, in the terms of FHIR where FHIR has one. */
@Interceptor
public final class CapabilityDetails {

    private static final String FHIR_OPERATION = "http://hl7.org/fhir/OperationDefinition/";
    private static final String CHARCOT = "https://charcot.health/fhir/";

    /** The operations that R4 defines for every type; what it defines for one type carries the type's name. */
    private static final Map<String, String> FOR_EVERY_TYPE =
            Map.of("validate", "Resource-validate", "meta", "Resource-meta");

    private static final Set<String> DEFINED_BY_R4 = Set.of(
            "CodeSystem-lookup",
            "CodeSystem-subsumes",
            "CodeSystem-validate-code",
            "Composition-document",
            "ConceptMap-translate",
            "Encounter-everything",
            "Observation-lastn",
            "Patient-everything",
            "PlanDefinition-apply",
            "StructureDefinition-snapshot",
            "ValueSet-expand",
            "ValueSet-validate-code");

    private final String version;

    CapabilityDetails(String version) {
        this.version = version;
    }

    @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
    public void describe(IBaseConformance generated) {
        CapabilityStatement statement = (CapabilityStatement) generated;
        statement.setText(null);
        statement.setId("charcot");
        statement.setUrl(CHARCOT + "CapabilityStatement/charcot");
        statement.setVersion(version);
        statement.setName("Charcot");
        statement.setTitle("Charcot");
        statement.setStatus(PublicationStatus.ACTIVE);
        statement.setPublisher("Charcot");
        statement.setDescription("Keeps one care plan per patient equal to what the record and the guideline say.");
        statement.getSoftware().setName("Charcot").setVersion(version);
        statement.addImplementationGuide(CHARCOT + "ImplementationGuide/charcot");
        statement
                .getFormat()
                .removeIf(format ->
                        format.getValue().contains("ttl") || format.getValue().contains("turtle"));
        statement.getRest().forEach(CapabilityDetails::describe);
    }

    private static void describe(CapabilityStatementRestComponent rest) {
        if (rest.getInteraction().stream()
                .noneMatch(interaction -> interaction.getCode() == SystemRestfulInteraction.BATCH)) {
            rest.addInteraction().setCode(SystemRestfulInteraction.BATCH);
        }
        rest.setOperation(defined("Resource", rest.getOperation()));
        rest.getResource().forEach(CapabilityDetails::describe);
    }

    private static void describe(CapabilityStatementRestResourceComponent resource) {
        resource.setOperation(defined(resource.getType(), resource.getOperation()));
        resource.getInteraction().sort(Comparator.comparing(interaction -> interaction.getCode()));
        resource.getSearchParam().sort(Comparator.comparing(parameter -> parameter.getName()));
        resource.getSupportedProfile().removeIf(profile -> !profile.getValue().startsWith(CHARCOT));
        boolean writes = resource.getInteraction().stream()
                .anyMatch(interaction -> interaction.getCode() == TypeRestfulInteraction.CREATE);
        if (writes) {
            resource.setConditionalCreate(true)
                    .setConditionalUpdate(true)
                    .setUpdateCreate(true)
                    .setReadHistory(true)
                    .setConditionalRead(ConditionalReadStatus.FULLSUPPORT)
                    .setConditionalDelete(ConditionalDeleteStatus.SINGLE)
                    .addReferencePolicy(ReferenceHandlingPolicy.LITERAL)
                    .addReferencePolicy(ReferenceHandlingPolicy.LOGICAL)
                    .addReferencePolicy(ReferenceHandlingPolicy.ENFORCED);
        }
    }

    private static List<CapabilityStatementRestResourceOperationComponent> defined(
            String type, List<CapabilityStatementRestResourceOperationComponent> operations) {
        Map<String, CapabilityStatementRestResourceOperationComponent> byName = new TreeMap<>();
        for (CapabilityStatementRestResourceOperationComponent operation : operations) {
            String name = operation.getName();
            String definition = FOR_EVERY_TYPE.getOrDefault(name, type + "-" + name);
            if (FOR_EVERY_TYPE.containsKey(name) || DEFINED_BY_R4.contains(definition)) {
                operation.setDefinition(FHIR_OPERATION + definition);
            }
            byName.putIfAbsent(name, operation);
        }
        return List.copyOf(byName.values());
    }
}
