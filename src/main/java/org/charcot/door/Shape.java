package org.charcot.door;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What an element of one type may and must contain: the part of FHIR R4's definition that the door holds data to. */
final class Shape {

    /** More elements than any type of FHIR R4 has, so that what was met of a type fits the bits of a long. */
    static final int MOST_ELEMENTS = Long.SIZE;

    enum Kind {
        PRIMITIVE,
        COMPLEX,
        RESOURCE
    }

    /**
     * One name that may stand in the element. The names of a choice ({@code valueQuantity}, {@code valueString}) are
     * parts that share a slot.
     *
     * @param name as in JSON and XML
     * @param step as in FHIRPath
     * @param slot number of the element among those of its type
     * @param codes the only codes allowed; empty where any are
     */
    record Part(
            String name,
            String step,
            int slot,
            boolean repeats,
            Kind kind,
            Primitive primitive,
            Set<String> codes,
            Supplier<Shape> content) {

        Shape shape() {
            return content.get();
        }
    }

    /** An element that base FHIR requires. */
    record Required(String name, int slot) {}

    private final Map<String, Part> parts = new HashMap<>();
    private final List<Required> required;
    private final boolean resource;
    private final int slots;

    Shape(String type, boolean resource, List<Part> parts, List<Required> required) {
        this.resource = resource;
        this.required = List.copyOf(required);
        int highest = 0;
        for (Part part : parts) {
            if (part.slot() >= MOST_ELEMENTS) {
                throw new IllegalArgumentException(type + " has more than " + MOST_ELEMENTS + " elements");
            }
            this.parts.put(part.name(), part);
            highest = Math.max(highest, part.slot() + 1);
        }
        this.slots = highest;
    }

    boolean isResource() {
        return resource;
    }

    @Nullable
    Part part(String name) {
        return parts.get(name);
    }

    int slots() {
        return slots;
    }

    List<Required> required() {
        return required;
    }
}
