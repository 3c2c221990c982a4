package org.charcot.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.charcot.record.Translation;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;

/** Words, dates and numbers as a reader of one language writes them. */
public record Texts(MessageSource messages, Locale locale, ZoneId clinicZone) {

    private static final Pattern NUMBER = Pattern.compile("\\p{Lu}+\\d+.*");
    private static final Pattern DAY = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");

    /** Those of a page, which the layout has prepared. */
    public static Texts of(Model model) {
        if (model.getAttribute("t") instanceof Texts texts) {
            return texts;
        }
        throw new IllegalStateException("The layout has prepared no texts");
    }

    /** The message of a key, with its arguments; numbers and dates are to be given as text. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The language's code, as in {@code nl}. */
    public String language() {
        return locale.getLanguage();
    }

    /** A text of a resource, in the language where it was translated, and the days in it as they are written elsewhere. */
    public String in(PrimitiveType<String> text) {
        return DAY.matcher(Translation.of(text, language())).replaceAll(found -> written(found.group()));
    }

    /** A day as it is written here; what only looks like one as it is. */
    private String written(String day) {
        try {
            return date(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return day;
        }
    }

    public String choose(String english, String dutch) {
        return language().equals("nl") ? dutch : english;
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(day);
    }

    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, clinicZone));
    }

    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A rule by its number and its name; by its name alone where its id is no number, as in {@code R90}, but words. */
    public String rule(String id, String name) {
        String number = number(id);
        return number.isEmpty() ? name : number + ": " + name;
    }

    /** The number of a rule; empty where its id is words. */
    public String number(String rule) {
        return NUMBER.matcher(rule).matches() ? rule : "";
    }

    /** A value of a setting: a number, yes or no as they are written here, else the word that it is. */
    public String value(String setting) {
        if (setting.matches("-?\\d+(\\.\\d+)?")) {
            return number(new BigDecimal(setting));
        }
        return switch (setting) {
            case "true" -> of("yes");
            case "false" -> of("no");
            default -> setting;
        };
    }

    /** How far a day is from another one, as in "in 3 days". */
    public String distance(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return of("distance.today");
        }
        String unit = Math.abs(days) == 1 ? "day" : Math.abs(days) < 60 ? "days" : "months";
        long count = unit.equals("months") ? Math.abs(ChronoUnit.MONTHS.between(today, day)) : Math.abs(days);
        return of((days < 0 ? "distance.past." : "distance.future.") + unit, count);
    }
}
