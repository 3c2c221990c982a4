package org.charcot.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.Type;

/**
 * The sum of the weights of some answers, which is what a scale's score nearly always is. It is recognised in the two
 * shapes in which questionnaires write it, and then added up directly: FHIRPath needs a tenth of a millisecond for it,
 * and a patient's responses ask for hundreds.
 *
 * @param linkIds the items at the top of the form whose answers count
 * @param count how many answers there must be for a sum, where the expression says so
 */
record WeightSum(List<String> linkIds, OptionalInt count) {

    private static final String LITERAL = "'[^'\\\\]*'";
    private static final String ITEMS = "%resource\\.item\\.where\\((?:linkId in \\((?:LITERAL(?: \\| )?)+\\)"
            + "|(?:linkId ?= ?LITERAL(?: or )?)+)\\)\\.answer\\.value\\.";
    private static final String SUM = "(ITEMS)(?:weight|ordinal)\\(\\)\\.sum\\(\\)";
    private static final Pattern PLAIN = pattern(SUM);
    private static final Pattern COUNTED = pattern("iif\\((ITEMS)count\\(\\) ?= ?(\\d{1,4}), ?" + SUM + ", ?\\{\\}\\)");
    private static final Pattern LITERALS = pattern("LITERAL");

    private static Pattern pattern(String shape) {
        return Pattern.compile(shape.replace("ITEMS", ITEMS).replace("LITERAL", LITERAL));
    }

    /** The sum that {@code expression} is, if it is one over the same items throughout. */
    static Optional<WeightSum> of(String expression) {
        Matcher plain = PLAIN.matcher(expression);
        if (plain.matches()) {
            return Optional.of(new WeightSum(literals(plain.group(1)), OptionalInt.empty()));
        }
        Matcher counted = COUNTED.matcher(expression);
        return counted.matches() && counted.group(1).equals(counted.group(3))
                ? Optional.of(
                        new WeightSum(literals(counted.group(1)), OptionalInt.of(Integer.parseInt(counted.group(2)))))
                : Optional.empty();
    }

    private static List<String> literals(String items) {
        return LITERALS.matcher(items)
                .results()
                .map(literal -> items.substring(literal.start() + 1, literal.end() - 1))
                .distinct()
                .toList();
    }

    /** The sum over what counts of {@code answers}; empty where there are not as many as must be. */
    Optional<Type> over(Form form, Answers answers) {
        List<Type> given = linkIds.stream()
                .flatMap(linkId -> counting(form, answers, linkId))
                .toList();
        if (count.isPresent() && count.getAsInt() != given.size()) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Type answer : given) {
            BigDecimal weight = Sdc.weight(answer);
            sum = weight == null ? sum : sum.add(weight);
        }
        return Optional.of(new DecimalType(sum));
    }

    private static Stream<Type> counting(Form form, Answers answers, String linkId) {
        Item item = form.item(linkId);
        return item == null || item.parent() != null || answers.enabled(item) == Answers.Enabled.NO
                ? Stream.empty()
                : answers.to(linkId).stream();
    }
}
