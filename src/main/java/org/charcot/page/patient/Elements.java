package org.charcot.page.patient;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Resource;

/** Elements by their names in FHIR, for what is said of resources of every type alike. */
final class Elements {

    private Elements() {}

    /** What stands in an element; nothing where the type does not know it. */
    static List<Base> of(Base base, String name) {
        var element = base.getNamedProperty(name);
        return element == null ? List.of() : element.getValues();
    }

    static boolean knows(Base base, String name) {
        return base.getNamedProperty(name) != null;
    }

    /** The code of the status; empty where there is none. */
    static Optional<String> status(Resource resource) {
        return of(resource, "status").stream()
                .filter(Base::isPrimitive)
                .map(Base::primitiveValue)
                .findFirst();
    }
}
