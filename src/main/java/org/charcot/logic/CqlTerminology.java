package org.charcot.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.terminology.CodeSystemInfo;
import org.opencds.cqf.cql.engine.terminology.TerminologyProvider;
import org.opencds.cqf.cql.engine.terminology.ValueSetInfo;

/** The expanded value sets that the CQL names, for the CQL engine. */
record CqlTerminology(Map<String, Set<org.charcot.record.Code>> expansions) implements TerminologyProvider {

    @Override
    public boolean in(Code code, ValueSetInfo valueSet) {
        Set<org.charcot.record.Code> members = expansion(valueSet.getId());
        String value = Objects.requireNonNullElse(code.getCode(), "");
        if (code.getSystem() == null) {
            // CQL's membership of a String: the code without its system.
            return members.stream().anyMatch(member -> member.code().equals(value));
        }
        return members.contains(new org.charcot.record.Code(code.getSystem(), value));
    }

    @Override
    public Iterable<Code> expand(ValueSetInfo valueSet) {
        List<Code> codes = new ArrayList<>();
        expansion(valueSet.getId())
                .forEach(member ->
                        codes.add(new Code().withSystem(member.system()).withCode(member.code())));
        return codes;
    }

    @Override
    public Code lookup(Code code, CodeSystemInfo codeSystem) {
        throw new UnsupportedOperationException("membership of a code system: use a value set");
    }

    Set<org.charcot.record.Code> expansion(String canonical) {
        Set<org.charcot.record.Code> members = expansions.get(canonical);
        if (members == null) {
            throw new IllegalArgumentException("no value set " + canonical);
        }
        return members;
    }
}
