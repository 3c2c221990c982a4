package org.charcot.door;

import java.util.ArrayList;
import java.util.List;
import org.charcot.door.Shape.Part;
import org.charcot.door.Shape.Required;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What a scan found, and the path at which it is. One for each scan; JSON and XML write their faults in the same words. */
final class Findings {

    /** More faults than this help nobody, and would let a small body ask for a large answer. */
    private static final int MOST_FAULTS = 50;

    /** A longer list of codes than this is not read by anyone in a message. */
    private static final int MOST_CODES = 12;

    /** Where an entry of a Bundle stands in the body (bytes, end exclusive), and the faults that are its own. */
    record Entry(int start, int end, List<Fault> faults) {}

    private final RequestLimits limits;
    private final List<String> steps = new ArrayList<>();
    private final List<Integer> indexes = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private String bundleType = "";

    Findings(RequestLimits limits) {
        this.limits = limits;
    }

    /** All faults that do not make the rest unreadable, in the order of the body. */
    List<Fault> faults() {
        return faults;
    }

    List<Entry> entries() {
        return entries;
    }

    /** {@code Bundle.type} of the outermost resource; empty where it is something else. */
    String bundleType() {
        return bundleType;
    }

    /** Takes note of an element {@code type}, which may be that of the outermost Bundle. */
    void bundleType(String type) {
        if (level() == 2 && steps.get(0).equals("Bundle")) {
            bundleType = type;
        }
    }

    void entry(int start, int end, int firstFault) {
        entries.add(new Entry(start, end, List.copyOf(faults.subList(firstFault, faults.size()))));
    }

    void into(String step) {
        steps.add(step);
        indexes.add(-1);
    }

    /** Which repetition of the innermost element is looked at; -1 where it does not repeat. */
    void at(int index) {
        indexes.set(indexes.size() - 1, index);
    }

    void out() {
        steps.remove(steps.size() - 1);
        indexes.remove(indexes.size() - 1);
    }

    int level() {
        return steps.size();
    }

    /** Whether the innermost element holds a resource that another one contains. */
    boolean isContained() {
        return steps.get(steps.size() - 1).equals("contained");
    }

    /** Whether the innermost element is one of a contained resource's own, such as its id. */
    boolean isInContained() {
        return steps.size() > 1 && steps.get(steps.size() - 2).equals("contained");
    }

    String expression() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                path.append('.');
            }
            path.append(steps.get(i));
            if (indexes.get(i) >= 0) {
                path.append('[').append(indexes.get(i)).append(']');
            }
        }
        return path.toString();
    }

    void fault(IssueType code, String problem, Place place) {
        faultAt(expression(), code, problem, place);
    }

    void faultAt(String expression, IssueType code, String problem, Place place) {
        faults.add(new Fault(code, expression, expression + " " + problem + place));
        if (faults.size() >= MOST_FAULTS) {
            throw Refusal.MALFORMED.of(faults);
        }
    }

    void unknown(String name, Place place) {
        faultAt(
                expression() + "." + shown(name),
                IssueType.STRUCTURE,
                "is not an element of FHIR R4; correct its name, leave it out or send it as an extension",
                place);
    }

    void missing(Shape shape, Met met, Place place) {
        for (Required required : shape.required()) {
            if (!met.has(required.slot())) {
                faultAt(
                        expression() + "." + required.name(),
                        IssueType.REQUIRED,
                        "is missing, but FHIR R4 requires it",
                        place);
            }
        }
    }

    void code(Part part, String value, Place place) {
        if (part.codes().isEmpty() || part.codes().contains(value)) {
            return;
        }
        List<String> allowed = part.codes().stream().sorted().toList();
        String few = allowed.size() > MOST_CODES
                ? "a code of the value set that FHIR R4 binds it to (" + allowed.size() + " codes)"
                : "one of " + String.join(" | ", allowed);
        fault(IssueType.CODEINVALID, "must be " + few, place);
    }

    /** How often the innermost element may repeat. */
    int mostRepetitions() {
        boolean entry = steps.size() == 2
                && steps.get(1).equals("entry")
                && steps.get(0).equals("Bundle");
        return entry ? limits.entries() : limits.repeats();
    }

    RuntimeException tooMany(Place place) {
        at(-1);
        String path = expression();
        return Refusal.TOO_LARGE.of(new Fault(
                IssueType.TOOLONG,
                path,
                path + " repeats more than " + mostRepetitions() + " times; send it in parts" + place));
    }

    RuntimeException tooDeep(Place place) {
        return fatal(IssueType.TOOLONG, "is nested deeper than " + limits.depth() + " levels; flatten it", place);
    }

    RuntimeException fatal(IssueType code, String problem, Place place) {
        String path = expression();
        return Refusal.MALFORMED.of(
                new Fault(code, path, (path.isEmpty() ? "The body" : path) + " " + problem + place));
    }

    /** A name that was sent, fit to be shown: short, and without anything that a log or a terminal would obey. */
    static String shown(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_.:-]", "?");
        return plain.length() <= 40 ? plain : plain.substring(0, 40) + "...";
    }

    /** A line and a column of the body, both from 1. */
    record Place(int line, int column) {
        @Override
        public String toString() {
            return " (line " + line + ", column " + column + ").";
        }
    }
}
