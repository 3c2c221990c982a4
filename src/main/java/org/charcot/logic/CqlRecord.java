package org.charcot.logic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charcot.record.PatientRecord;
import org.jspecify.annotations.Nullable;
import org.opencds.cqf.cql.engine.retrieve.RetrieveProvider;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;

/** One patient's record, for the CQL engine to retrieve from. */
record CqlRecord(PatientRecord record, CqlTerminology terminology) implements RetrieveProvider {

    @Override
    public Iterable<Object> retrieve(
            @Nullable String context,
            @Nullable String contextPath,
            @Nullable Object contextValue,
            String dataType,
            @Nullable String templateId,
            @Nullable String codePath,
            @Nullable Iterable<Code> codes,
            @Nullable String valueSet,
            @Nullable String datePath,
            @Nullable String dateLowPath,
            @Nullable String dateHighPath,
            @Nullable Interval dateRange) {
        if (valueSet != null) {
            return copy(record.coded(dataType, terminology.expansion(valueSet)));
        }
        return copy(codes == null ? record.ofType(dataType) : record.coded(dataType, plain(codes)));
    }

    /** The engine may keep and sort what it is given; the record's own lists are not its to change. */
    private static List<Object> copy(List<?> resources) {
        return new ArrayList<>(resources);
    }

    private static Set<org.charcot.record.Code> plain(Iterable<Code> codes) {
        Set<org.charcot.record.Code> plain = new HashSet<>();
        for (Code code : codes) {
            plain.add(new org.charcot.record.Code(
                    Objects.requireNonNullElse(code.getSystem(), ""), Objects.requireNonNullElse(code.getCode(), "")));
        }
        return plain;
    }
}
