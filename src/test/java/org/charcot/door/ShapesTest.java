package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {

    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Shapes SHAPES = new Shapes(FHIR);

    static Collection<String> types() {
        return FHIR.getResourceTypes();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyResourceTypeHasAShape(String type) {
        assertThat(SHAPES.resource(type)).hasValueSatisfying(shape -> {
            assertThat(shape.isResource()).isTrue();
            assertThat(shape.slots()).isBetween(1, Shape.MOST_ELEMENTS);
            assertThat(shape.part("id")).isNotNull();
            assertThat(shape.part("meta")).isNotNull();
        });
    }
}
