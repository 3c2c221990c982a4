package org.charcot.logic;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.math.BigDecimal;
import java.util.Objects;
import kotlin.Pair;
import org.cqframework.cql.cql2elm.ucum.UcumService;
import org.jspecify.annotations.Nullable;

/**
 * UCUM with a memory. A conversion works digit by digit and takes a millisecond or more, even to find that it is not
 * possible, and a patient's values are converted again at every evaluation.
 */
final class RememberingUcum implements UcumService {

    private static final long CONVERSIONS = 20_000;

    private record Conversion(BigDecimal value, String from, String to) {}

    private record Result(@Nullable BigDecimal value, @Nullable RuntimeException failure) {}

    private final UcumService ucum;
    private final Cache<Conversion, Result> results =
            Caffeine.newBuilder().maximumSize(CONVERSIONS).build();

    RememberingUcum(UcumService ucum) {
        this.ucum = ucum;
    }

    @Override
    public BigDecimal convert(BigDecimal value, String from, String to) {
        Result result = results.get(new Conversion(value, from, to), this::convert);
        if (result.failure() != null) {
            throw result.failure();
        }
        return Objects.requireNonNull(result.value());
    }

    private Result convert(Conversion conversion) {
        try {
            return new Result(ucum.convert(conversion.value(), conversion.from(), conversion.to()), null);
        } catch (RuntimeException notPossible) {
            return new Result(null, notPossible);
        }
    }

    @Override
    public @Nullable String validate(String unit) {
        return ucum.validate(unit);
    }

    @Override
    public Pair<BigDecimal, String> multiply(
            Pair<? extends BigDecimal, String> left, Pair<? extends BigDecimal, String> right) {
        return ucum.multiply(left, right);
    }

    @Override
    public Pair<BigDecimal, String> divideBy(
            Pair<? extends BigDecimal, String> left, Pair<? extends BigDecimal, String> right) {
        return ucum.divideBy(left, right);
    }
}
