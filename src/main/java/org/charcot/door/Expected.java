package org.charcot.door;

/**
 * What a body is to be.
 *
 * @param type the resource type; empty where any will do
 * @param strictness how much of it the door looks at
 */
record Expected(String type, Strictness strictness) {

    enum Strictness {
        /** All of it, with the resources in it, must have the structure of FHIR R4: it will be stored. */
        STRUCTURE,
        /** {@code Parameters} must have it, but what they carry is for the operation to judge. */
        PARAMETERS,
        /** Only that it can be read: it is no resource. */
        SYNTAX
    }

    boolean accepts(String actual) {
        return type.isEmpty() || type.equals(actual);
    }

    /** Whether the structure of a resource of this type is looked at. */
    boolean judges(String actual) {
        return strictness == Strictness.STRUCTURE
                || (strictness == Strictness.PARAMETERS && actual.equals("Parameters"));
    }

    String described() {
        if (strictness == Strictness.SYNTAX) {
            return "a patch";
        }
        return type.isEmpty() ? "a FHIR R4 resource" : "a FHIR R4 resource of type " + type;
    }
}
