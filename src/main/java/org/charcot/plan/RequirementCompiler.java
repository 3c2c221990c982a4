package org.charcot.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.charcot.logic.ValueSets;
import org.charcot.record.Code;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DataRequirement;
import org.hl7.fhir.r4.model.DataRequirement.DataRequirementCodeFilterComponent;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * Turns the outputs of an action into what fulfils it. Outputs that filter by the same codes are one requirement, which
 * a resource of any of their types meets: a blood count may come as an Observation or as a DiagnosticReport. What asks
 * for a form is met by a response to it, with or without outputs.
 */
final class RequirementCompiler {

    private final ValueSets valueSets;
    private final Faults faults;

    RequirementCompiler(ValueSets valueSets, Faults faults) {
        this.valueSets = valueSets;
        this.faults = faults;
    }

    List<Requirement> compile(
            PlanDefinition plan, String path, List<DataRequirement> outputs, @Nullable Questionnaire form) {
        Map<Set<Code>, Set<String>> typesByCodes = new LinkedHashMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            String at = path + ".output[" + i + "]";
            DataRequirement output = outputs.get(i);
            if (output.hasDateFilter()) {
                faults.add(plan, at + ".dateFilter", "a date filter is not supported; %action.window dates an output");
            }
            if (!output.hasType()) {
                faults.add(plan, at + ".type", "an output needs a type");
                continue;
            }
            Set<Code> codes = new HashSet<>();
            for (int j = 0; j < output.getCodeFilter().size(); j++) {
                codes.addAll(codes(
                        plan,
                        at + ".codeFilter[" + j + "]",
                        output.getCodeFilter().get(j)));
            }
            typesByCodes.computeIfAbsent(codes, unused -> new TreeSet<>()).add(output.getType());
        }
        String url = form == null ? null : form.getUrl();
        List<Requirement> requirements = new ArrayList<>();
        typesByCodes.forEach((codes, types) -> requirements.add(new Requirement(types, codes, url)));
        if (requirements.isEmpty() && url != null) {
            requirements.add(new Requirement(Set.of(), Set.of(), url));
        }
        return requirements;
    }

    private Set<Code> codes(PlanDefinition plan, String at, DataRequirementCodeFilterComponent filter) {
        if (filter.hasSearchParam() || !"code".equals(filter.getPath())) {
            faults.add(plan, at + ".path", "only the path 'code' is supported, not '" + filter.getPath() + "'");
            return Set.of();
        }
        Set<Code> codes = new HashSet<>();
        for (Coding coding : filter.getCode()) {
            codes.add(Code.of(coding));
        }
        if (filter.hasValueSet()) {
            try {
                codes.addAll(valueSets.expansion(filter.getValueSet()));
            } catch (IllegalArgumentException e) {
                faults.add(plan, at + ".valueSet", "there is no ValueSet " + filter.getValueSet());
            }
        }
        return codes;
    }
}
