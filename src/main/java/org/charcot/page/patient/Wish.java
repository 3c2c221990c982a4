package org.charcot.page.patient;

import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;

/** What a patient wants, or who speaks for them, in one line. */
final class Wish {

    private Wish() {}

    static String of(Resource resource, Said said) {
        if (resource instanceof Goal goal) {
            return said.texts().of("wish.goal", said.value(goal.getDescription()));
        } else if (resource instanceof Consent consent) {
            String what = consent.getCategory().stream()
                    .map(said::value)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElseGet(() -> said.value(consent.getScope()));
            return said.texts().of("wish.consent", what);
        } else if (resource instanceof RelatedPerson person) {
            String relation = person.getRelationship().stream()
                    .map(said::value)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .map(text -> " (" + text + ")")
                    .orElse("");
            return said.texts().of("patient.contact", person.getNameFirstRep().getNameAsSingleString() + relation);
        }
        return said.line(resource);
    }
}
