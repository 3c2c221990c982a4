package org.charcot.page.patient;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charcot.logic.ValueSets;
import org.charcot.page.patient.PageDefinition.Line;
import org.charcot.page.patient.PageDefinition.Named;
import org.charcot.page.patient.PageDefinition.Panel;
import org.charcot.page.patient.PageDefinition.Words;
import org.charcot.record.Code;
import org.hl7.fhir.r4.model.CodeableConcept;

/** What the charts call a measurement: shorter than what its code is called, and the same all over the page. */
public final class Titles {

    /**
     * A title.
     *
     * @param panel id of the panel that charts it
     * @param isMultiple whether its value is told as a multiple of the upper limit
     */
    record Title(Words words, String panel, boolean isMultiple) {}

    private final Map<Code, Title> titles = new HashMap<>();

    public Titles(List<Panel> panels, ValueSets valueSets) {
        for (Panel panel : panels) {
            for (Line line : panel.series()) {
                Title title = new Title(line.title(), panel.id(), panel.isOfMultiples());
                codes(line, valueSets).forEach(code -> titles.putIfAbsent(code, title));
            }
        }
    }

    Optional<Title> of(CodeableConcept concept) {
        return concept.getCoding().stream()
                .map(coding -> titles.get(Code.of(coding)))
                .filter(title -> title != null)
                .findFirst();
    }

    private static Set<Code> codes(Line line, ValueSets valueSets) {
        if (line.valueSet() != null) {
            return valueSets.expansion(line.valueSet());
        }
        Set<Code> codes = new HashSet<>();
        if (line.codes() != null) {
            for (Named named : line.codes()) {
                codes.add(new Code(named.system(), named.code()));
            }
        }
        return codes;
    }
}
