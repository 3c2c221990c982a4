package org.charcot.door;

import ca.uhn.fhir.context.BaseRuntimeChildDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementCompositeDefinition;
import ca.uhn.fhir.context.BaseRuntimeElementDefinition;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeChildContainedResources;
import ca.uhn.fhir.context.RuntimeChildDirectResource;
import ca.uhn.fhir.context.RuntimeChildPrimitiveEnumerationDatatypeDefinition;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.charcot.door.Shape.Kind;
import org.charcot.door.Shape.Part;
import org.charcot.door.Shape.Required;
import org.hl7.fhir.r4.model.Extension;

/** The shapes of all types of FHIR R4, read from HAPI's model when first asked for. Safe for use by many threads. */
final class Shapes {

    private final FhirContext fhir;
    private final Set<String> resourceTypes;
    private final Map<String, Shape> resources = new ConcurrentHashMap<>();
    private final Map<Class<?>, Shape> elements = new ConcurrentHashMap<>();
    private final Shape besidePrimitive;
    private final Shape anyResource = new Shape("Resource", true, List.of(), List.of());

    Shapes(FhirContext fhir) {
        this.fhir = fhir;
        this.resourceTypes = Set.copyOf(fhir.getResourceTypes());
        this.besidePrimitive = new Shape(
                "Element",
                false,
                List.of(
                        new Part("id", "id", 0, false, Kind.PRIMITIVE, Primitive.TEXT, Set.of(), this::none),
                        extension("extension", 1)),
                List.of());
    }

    Optional<Shape> resource(String type) {
        if (!resourceTypes.contains(type)) {
            return Optional.empty();
        }
        return Optional.of(
                resources.computeIfAbsent(type, unused -> compile(type, true, fhir.getResourceDefinition(type))));
    }

    Set<String> resourceTypes() {
        return resourceTypes;
    }

    /** What may stand beside a primitive value: an id and extensions. */
    Shape besidePrimitive() {
        return besidePrimitive;
    }

    private Shape none() {
        return besidePrimitive;
    }

    private Shape element(BaseRuntimeElementCompositeDefinition<?> definition) {
        Class<?> type = definition.getImplementingClass();
        Shape known = elements.get(type);
        if (known != null) {
            return known;
        }
        Shape compiled = compile(definition.getName(), false, definition);
        elements.put(type, compiled);
        return compiled;
    }

    private Shape compile(String type, boolean resource, BaseRuntimeElementCompositeDefinition<?> definition) {
        List<Part> parts = new ArrayList<>();
        List<Required> required = new ArrayList<>();
        int slot = 0;
        for (BaseRuntimeChildDefinition child : definition.getChildrenAndExtension()) {
            String element = child.getElementName().replace("[x]", "");
            if (child.getMin() > 0) {
                required.add(new Required(element, slot));
            }
            parts.addAll(parts(element, slot, child));
            slot++;
        }
        return new Shape(type, resource, parts, required);
    }

    private List<Part> parts(String element, int slot, BaseRuntimeChildDefinition child) {
        if (element.equals("extension") || element.equals("modifierExtension")) {
            return List.of(extension(element, slot));
        }
        boolean repeats = child.getMax() != 1;
        if (child instanceof RuntimeChildContainedResources || child instanceof RuntimeChildDirectResource) {
            return List.of(new Part(
                    element, element, slot, repeats, Kind.RESOURCE, Primitive.TEXT, Set.of(), () -> anyResource));
        }
        List<Part> parts = new ArrayList<>();
        for (String name : child.getValidChildNames()) {
            BaseRuntimeElementDefinition<?> type = child.getChildByName(name);
            boolean choice = !name.equals(element);
            if (type == null || (choice && !name.equals(element + capitalized(type.getName())))) {
                // HAPI also answers to names of its own, such as subjectResource, that FHIR does not know.
                continue;
            }
            String step = choice ? element + ".ofType(" + type.getName() + ")" : element;
            parts.add(part(name, step, slot, repeats, child, type));
        }
        return parts;
    }

    private Part part(
            String name,
            String step,
            int slot,
            boolean repeats,
            BaseRuntimeChildDefinition child,
            BaseRuntimeElementDefinition<?> type) {
        if (type instanceof BaseRuntimeElementCompositeDefinition<?> composite) {
            return new Part(
                    name, step, slot, repeats, Kind.COMPLEX, Primitive.TEXT, Set.of(), () -> element(composite));
        }
        Set<String> codes = child instanceof RuntimeChildPrimitiveEnumerationDatatypeDefinition bound
                ? codes(bound.getBoundEnumType())
                : Set.of();
        return new Part(
                name,
                step,
                slot,
                repeats,
                Kind.PRIMITIVE,
                Primitive.named(type.getName()),
                codes,
                this::besidePrimitive);
    }

    private Part extension(String name, int slot) {
        return new Part(
                name,
                name,
                slot,
                true,
                Kind.COMPLEX,
                Primitive.TEXT,
                Set.of(),
                () -> element((BaseRuntimeElementCompositeDefinition<?>) fhir.getElementDefinition(Extension.class)));
    }

    /** The codes of a required binding: HAPI keeps them as an enum, each constant of which knows its code. */
    private static Set<String> codes(Class<? extends Enum<?>> binding) {
        Set<String> codes = new HashSet<>();
        try {
            for (Enum<?> constant : binding.getEnumConstants()) {
                if (!constant.name().equals("NULL")) {
                    codes.add((String) binding.getMethod("toCode").invoke(constant));
                }
            }
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read the codes of " + binding.getName(), e);
        }
        return Set.copyOf(codes);
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
