package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import java.util.Optional;
import java.util.Set;
import org.charcot.questionnaire.Form;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.StructureDefinition.StructureDefinitionKind;
import org.hl7.fhir.r4.model.StructureDefinition.TypeDerivationRule;
import org.junit.jupiter.api.Test;

class SenseCheckTest {

    private static final String ROOT = "https://example.org/fhir/";

    @Test
    void asksForTheSubjectOfWhatPlansAreMadeFrom() {
        SubjectCheck check = new SubjectCheck(Set.of("Observation", "Patient"));
        assertThat(check.faults(new Observation()))
                .containsExactly(new Fault(
                        IssueType.REQUIRED,
                        "Observation.subject",
                        "Observation.subject is missing; name the patient that it is about."));
        assertThat(check.faults(new Observation().setSubject(new Reference("Patient/a"))))
                .isEmpty();
        assertThat(check.faults(new Observation().setSubject(new Reference().setDisplay("a name"))))
                .containsExactly(new Fault(
                        IssueType.REQUIRED,
                        "Observation.subject.reference",
                        "Observation.subject refers to nobody; say which patient, as in Patient/[id] or"
                                + " Patient?identifier=..."));
        assertThat(check.faults(new Patient())).isEmpty();
        assertThat(new SubjectCheck(Set.of()).faults(new Observation())).isEmpty();
    }

    @Test
    void holdsResponsesToTheirForm() {
        Questionnaire questionnaire = new Questionnaire();
        questionnaire.setUrl(ROOT + "Questionnaire/a").setVersion("1").setStatus(PublicationStatus.ACTIVE);
        questionnaire
                .addItem()
                .setLinkId("1")
                .setType(QuestionnaireItemType.BOOLEAN)
                .setRequired(true);
        Form form = Form.compile(questionnaire);
        FormCheck check =
                new FormCheck(canonical -> canonical.equals(form.url()) ? Optional.of(form) : Optional.empty());

        QuestionnaireResponse response = new QuestionnaireResponse();
        response.setQuestionnaire(form.url()).setStatus(QuestionnaireResponseStatus.COMPLETED);
        assertThat(check.faults(response))
                .extracting(Fault::expression)
                .contains("QuestionnaireResponse.subject", "QuestionnaireResponse.authored");
        response.setQuestionnaire("https://elsewhere.example/form");
        assertThat(check.faults(response)).isEmpty();
        assertThat(check.faults(new Patient().setActiveElement(new BooleanType(true))))
                .isEmpty();
    }

    @Test
    void holdsResourcesToTheProfilesOfTheServerAndToNoOthers() {
        ProfileCheck check = new ProfileCheck(ROOT, validator());
        Observation observation = new Observation().setStatus(ObservationStatus.FINAL);
        observation.getCode().setText("weight");
        observation.getMeta().addProfile("https://elsewhere.example/profile");
        assertThat(check.faults(observation)).isEmpty();

        observation.getMeta().addProfile(ROOT + "StructureDefinition/with-subject");
        assertThat(check.faults(observation)).singleElement().satisfies(fault -> {
            assertThat(fault.expression()).isEqualTo("Observation");
            assertThat(fault.text()).contains("Observation.subject").contains("minimum required = 1");
        });
        observation.setSubject(new Reference("Patient/a"));
        assertThat(check.faults(observation)).isEmpty();
        assertThat(observation.getMeta().getProfile()).hasSize(2);
    }

    private static FhirValidator validator() {
        FhirContext fhir = FhirContext.forR4Cached();
        StructureDefinition profile = new StructureDefinition();
        profile.setUrl(ROOT + "StructureDefinition/with-subject")
                .setName("WithSubject")
                .setStatus(PublicationStatus.ACTIVE)
                .setKind(StructureDefinitionKind.RESOURCE)
                .setAbstract(false)
                .setType("Observation")
                .setBaseDefinition("http://hl7.org/fhir/StructureDefinition/Observation")
                .setDerivation(TypeDerivationRule.CONSTRAINT);
        profile.getDifferential().addElement().setPath("Observation").setId("Observation");
        profile.getDifferential()
                .addElement()
                .setPath("Observation.subject")
                .setMin(1)
                .setId("Observation.subject");
        PrePopulatedValidationSupport ours = new PrePopulatedValidationSupport(fhir);
        ours.addStructureDefinition(profile);
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(fhir),
                ours,
                new CommonCodeSystemsTerminologyService(fhir),
                new InMemoryTerminologyServerValidationSupport(fhir),
                new SnapshotGeneratingValidationSupport(fhir));
        return fhir.newValidator().registerValidatorModule(new FhirInstanceValidator(chain));
    }
}
