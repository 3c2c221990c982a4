package org.charcot.page.patient;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.charcot.page.Names;
import org.charcot.page.Texts;
import org.charcot.record.ClinicalTime;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Resources and their values in the words of one language. */
public final class Said {

    private final Names names;
    private final Titles titles;
    private final Texts texts;
    private final String undated;

    /** @param past whether it is about a day that is over, on which what has no date may not have been there yet */
    public Said(Names names, Titles titles, Texts texts, boolean past) {
        this.names = names;
        this.titles = titles;
        this.texts = texts;
        this.undated = past ? texts.of("undated") : "";
    }

    Texts texts() {
        return texts;
    }

    String language() {
        return texts.language();
    }

    /** A value; a dash when there is none. */
    String value(@Nullable Type value) {
        if (value instanceof Quantity quantity && quantity.hasValue()) {
            String unit = quantity.hasUnit() ? quantity.getUnit() : quantity.hasCode() ? quantity.getCode() : "";
            return (texts.number(quantity.getValue()) + " " + unit(unit)).strip();
        } else if (value instanceof CodeableConcept concept) {
            return names.of(concept, texts.language());
        } else if (value instanceof Coding coding) {
            return names.of(coding, texts.language());
        } else if (value instanceof BooleanType flag && flag.hasValue()) {
            return texts.of(flag.booleanValue() ? "yes" : "no");
        } else if (value instanceof IntegerType number && number.hasValue()) {
            return texts.number(BigDecimal.valueOf(number.getValue()));
        } else if (value instanceof DecimalType number && number.hasValue()) {
            return texts.number(number.getValue());
        } else if (value instanceof BaseDateTimeType time && time.hasValue()) {
            return time(time);
        } else if (value instanceof Period period) {
            return (period.hasStart() ? time(period.getStartElement()) : "…")
                    + " – "
                    + (period.hasEnd() ? time(period.getEndElement()) : "…");
        } else if (value instanceof StringType text && text.hasValue()) {
            return texts.in(text);
        }
        return "–";
    }

    /** As exactly as it was given. */
    String time(BaseDateTimeType time) {
        return switch (time.getPrecision()) {
            case YEAR -> time.getValueAsString();
            case MONTH ->
                time.getValueAsString().substring(5, 7) + "-"
                        + time.getValueAsString().substring(0, 4);
            case DAY -> texts.date(LocalDate.parse(time.getValueAsString().substring(0, 10)));
            default -> texts.date(time.getValue().toInstant());
        };
    }

    /** What became of something, by the code of its status; the code itself where there is no word for it. */
    String status(String code) {
        return texts.messages().getMessage("status." + code, null, code, texts.locale());
    }

    /** What a resource is about: its code in words. */
    String what(Resource resource) {
        var code = resource.getNamedProperty("code");
        if (code == null || !code.hasValues()) {
            code = resource.getNamedProperty("medication[x]");
        }
        if (code != null && code.hasValues() && code.getValues().get(0) instanceof CodeableConcept concept) {
            return titles.of(concept)
                    .map(title -> title.words().in(texts))
                    .orElseGet(() -> names.of(concept, texts.language()));
        }
        if (resource instanceof CommunicationRequest request && request.hasPayload()) {
            return request.getPayload().stream()
                    .map(payload -> value(payload.getContent()))
                    .collect(Collectors.joining(" "));
        }
        if (resource instanceof org.hl7.fhir.r4.model.QuestionnaireResponse response && response.hasQuestionnaire()) {
            return names.title(response.getQuestionnaire().replaceFirst("\\|.*", ""), texts.language());
        }
        return texts.messages().getMessage("type." + resource.fhirType(), null, resource.fhirType(), texts.locale());
    }

    /** A resource in one line: what, and the value where it has one. */
    String line(Resource resource) {
        if (resource instanceof Observation observation) {
            String site = observation.hasBodySite() ? ", " + names.of(observation.getBodySite(), texts.language()) : "";
            return what(resource) + site + (observation.hasValue() ? ": " + value(observation) : "");
        }
        return what(resource);
    }

    /** The value of a measurement, with how often it is the upper limit where that is how it is told. */
    private String value(Observation observation) {
        return observation.getValue() instanceof Quantity quantity
                        && titles.of(observation.getCode())
                                .filter(Titles.Title::isMultiple)
                                .isPresent()
                ? multiple(observation, quantity)
                : value(observation.getValue());
    }

    /** A value as a multiple of the upper limit that came with it. */
    String multiple(Observation observation, Quantity value) {
        BigDecimal multiple = Panels.multiple(observation, value);
        return multiple == null
                ? value(value) + " (" + texts.of("chart.no-limit") + ")"
                : texts.of("chart.multiple", texts.number(multiple), value(value));
    }

    /** The day that a resource speaks of; empty when it does not tell. */
    Optional<LocalDate> day(Resource resource) {
        return ClinicalTime.of(resource).map(this::day);
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, texts.clinicZone());
    }

    /** Its day in words; of what has none, nothing today, and in the past that it has none. */
    String when(Resource resource) {
        return day(resource).map(texts::date).orElse(undated);
    }

    String name(Coding coding) {
        return names.of(coding, texts.language());
    }

    Names names() {
        return names;
    }

    private String unit(String unit) {
        return unit.startsWith("{")
                ? ""
                : texts.messages().getMessage("unit." + unit, null, unit.replace("10*9/L", "×10⁹/L"), texts.locale());
    }

    static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    /** Where it stands on the page: at its chart, with the values before it; else where the resource itself can be read. */
    String place(Resource resource) {
        return resource instanceof Observation observation
                ? titles.of(observation.getCode())
                        .map(title -> "#" + title.panel())
                        .orElseGet(() -> address(resource))
                : address(resource);
    }

    /** Where the resource itself can be read. */
    static String address(Resource resource) {
        return "/fhir/" + reference(resource);
    }
}
