package org.charcot.page.patient;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.charcot.page.patient.PageDefinition.Wishes;
import org.charcot.page.patient.PanelView.FactView;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/** What a patient wants, and who speaks or cares for them. */
final class Wish {

    private Wish() {}

    /** Whatever is on record; nothing stands for what is not. */
    static List<FactView> of(Wishes wanted, Panels panels, PatientRecord record, Said said) {
        List<FactView> wishes = new ArrayList<>();
        wanted.facts().stream()
                .map(panels::fact)
                .filter(fact -> !fact.isUnknown())
                .forEach(wishes::add);
        Patient patient = record.patient();
        for (String type : wanted.types()) {
            record.ofType(type).stream()
                    .filter(Chosen::counts)
                    .filter(resource -> !isProposed(resource))
                    .forEach(resource -> wishes.add(fact(resource, said)));
        }
        patient.getContact()
                .forEach(contact -> wishes.add(Panels.unknown(
                        said.texts().of("wish.contact"),
                        contact.getName().getNameAsSingleString() + relation(contact.getRelationship(), said))));
        patient.getCommunication()
                .forEach(communication -> wishes.add(
                        Panels.unknown(said.texts().of("wish.language"), said.value(communication.getLanguage()))));
        return wishes;
    }

    /** What the plan proposes to aim at. */
    static List<FactView> goals(PatientRecord record, Said said) {
        return record.ofType("Goal").stream()
                .filter(Wish::isProposed)
                .map(resource -> fact(resource, said))
                .toList();
    }

    private static boolean isProposed(Resource resource) {
        return resource instanceof Goal goal && goal.getLifecycleStatus() == GoalLifecycleStatus.PROPOSED;
    }

    private static FactView fact(Resource resource, Said said) {
        return new FactView(
                said.texts().of("wish." + resource.fhirType()),
                text(resource, said),
                said.when(resource),
                "",
                "",
                false,
                said.address(resource));
    }

    private static String text(Resource resource, Said said) {
        if (resource instanceof Goal goal) {
            return said.value(goal.getDescription());
        } else if (resource instanceof Consent consent) {
            return consent.getCategory().stream()
                    .map(said::value)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElseGet(() -> said.value(consent.getScope()));
        } else if (resource instanceof RelatedPerson person) {
            return person.getNameFirstRep().getNameAsSingleString() + relation(person.getRelationship(), said);
        } else if (resource instanceof CareTeam team) {
            return team.getParticipant().stream()
                    .map(member -> (member.getMember().hasDisplay()
                                    ? member.getMember().getDisplay()
                                    : "")
                            + relation(member.getRole(), said))
                    .map(String::strip)
                    .collect(Collectors.joining(", "));
        }
        return said.line(resource);
    }

    private static String relation(List<CodeableConcept> relations, Said said) {
        return relations.stream()
                .map(said::value)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> " (" + text + ")")
                .orElse("");
    }
}
