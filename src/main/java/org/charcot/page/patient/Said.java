package org.charcot.page.patient;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charcot.page.Names;
import org.charcot.page.Texts;
import org.charcot.record.ClinicalTime;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Resources and their values in the words of one language. */
public final class Said {

    private final Names names;
    private final Titles titles;
    private final Texts texts;
    private final String page;
    private final @Nullable LocalDate past;

    /**
     * The words for one page.
     *
     * @param page address of the patient's page
     * @param past the day that it shows when that is over, on which what has no date may not have been there yet
     */
    public Said(Names names, Titles titles, Texts texts, String page, @Nullable LocalDate past) {
        this.names = names;
        this.titles = titles;
        this.texts = texts;
        this.page = page;
        this.past = past;
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
            String bound = quantity.hasComparator() ? sign(quantity.getComparator()) + " " : "";
            return (bound + texts.number(quantity.getValue()) + " " + unit(unit)).strip();
        } else if (value instanceof Range range && (range.hasLow() || range.hasHigh())) {
            return !range.hasHigh()
                    ? "≥ " + value(range.getLow())
                    : !range.hasLow()
                            ? "≤ " + value(range.getHigh())
                            : value(range.getLow()) + " – " + value(range.getHigh());
        } else if (value instanceof CodeableConcept concept) {
            return name(concept);
        } else if (value instanceof Coding coding) {
            return name(coding);
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

    private static String sign(QuantityComparator comparator) {
        return comparator.toCode().replace("<=", "≤").replace(">=", "≥");
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

    /** What became of a resource, by the code of its status; the code itself where there is no word for it. */
    String status(Resource resource, String code) {
        String word = texts.messages().getMessage("status." + code, null, code, texts.locale());
        return texts.messages().getMessage("status." + resource.fhirType() + "." + code, null, word, texts.locale());
    }

    /** What a resource is about: its code in words. */
    String what(Resource resource) {
        Optional<CodeableConcept> code = Stream.of("code", "medication[x]")
                .flatMap(element -> Elements.of(resource, element).stream())
                .filter(CodeableConcept.class::isInstance)
                .map(CodeableConcept.class::cast)
                .findFirst();
        if (code.isPresent()) {
            return titles.of(code.get()).map(title -> title.words().in(texts)).orElseGet(() -> name(code.get()));
        }
        if (resource instanceof CommunicationRequest request && request.hasPayload()) {
            return request.getPayload().stream()
                    .map(payload -> value(payload.getContent()))
                    .collect(Collectors.joining(" "));
        }
        if (resource instanceof QuestionnaireResponse response && response.hasQuestionnaire()) {
            return names.title(unversioned(response.getQuestionnaire()), texts.language());
        }
        Optional<HumanName> person = Elements.of(resource, "name").stream()
                .filter(HumanName.class::isInstance)
                .map(HumanName.class::cast)
                .findFirst();
        if (person.isPresent()) {
            return person.get().getNameAsSingleString();
        }
        return texts.messages().getMessage("type." + resource.fhirType(), null, resource.fhirType(), texts.locale());
    }

    /** A resource in one line: what, and the value where it has one. */
    String line(Resource resource) {
        if (resource instanceof Observation observation) {
            String site = observation.hasBodySite() ? ", " + name(observation.getBodySite()) : "";
            return what(resource) + site + (observation.hasValue() ? ": " + value(observation) : "");
        }
        return what(resource);
    }

    /** The same with its components, where it has no value of its own. */
    String wholly(Resource resource) {
        return resource instanceof Observation observation && !observation.hasValue() && observation.hasComponent()
                ? line(resource)
                        + observation.getComponent().stream()
                                .map(part -> value(part.getCode()) + " " + CategoryView.value(part, this))
                                .collect(Collectors.joining(", ", ": ", ""))
                : line(resource);
    }

    /** The value of a measurement, with how often it is the upper limit where that is how it is told. */
    String value(Observation observation) {
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

    /** A note with its day and its author, where it has them. */
    String note(Annotation note) {
        String who = note.getAuthor() != null && note.getAuthor().isPrimitive()
                ? note.getAuthor().primitiveValue()
                : "";
        String head = (note.hasTime() ? texts.date(note.getTime().toInstant()) + " " : "") + who;
        return (head.isBlank() ? "" : head.strip() + ": ") + texts.in(note.getTextElement());
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
        return day(resource).map(texts::date).orElseGet(() -> past == null ? "" : texts.of("undated"));
    }

    /** A concept as a reader calls it: its text, else what the first of its codes is called that has a name. */
    private String name(CodeableConcept concept) {
        return concept.hasText()
                ? texts.in(concept.getTextElement())
                : concept.getCoding().stream()
                        .map(this::known)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElseGet(() -> code(concept.getCodingFirstRep()));
    }

    String name(Coding coding) {
        String name = known(coding);
        return name.isEmpty() ? code(coding) : name;
    }

    /** What a code is called by the content or by whoever sent it, else by the pages; empty when by nobody. */
    private String known(Coding coding) {
        String name = names.of(coding, language());
        String key = "code." + coding.getSystem() + "." + coding.getCode();
        return name.isEmpty() ? String.valueOf(texts.messages().getMessage(key, null, "", texts.locale())) : name;
    }

    /** A code as it is, with what its system is called; empty when there is none. */
    String code(Coding coding) {
        if (!coding.hasCode() || !coding.hasSystem()) {
            return coding.hasCode() ? coding.getCode() : "";
        }
        String system = coding.getSystem();
        return coding.getCode() + " ("
                + texts.messages().getMessage("system." + system, null, names.title(system, language()), texts.locale())
                + ")";
    }

    /** A question as its questionnaire asks it, else as the response repeats it, else its id. */
    String question(QuestionnaireResponse response, QuestionnaireResponseItemComponent item) {
        String known = response.hasQuestionnaire()
                ? names.question(unversioned(response.getQuestionnaire()), item.getLinkId(), language())
                : "";
        return !known.isEmpty() ? known : item.hasText() ? texts.in(item.getTextElement()) : item.getLinkId();
    }

    private String unit(String unit) {
        return unit.startsWith("{")
                ? ""
                : texts.messages().getMessage("unit." + unit, null, unit.replace("10*9/L", "×10⁹/L"), texts.locale());
    }

    static String reference(Resource resource) {
        return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
    }

    /** Where it stands on the page: at its chart, with the values before it; else where it can be read. */
    String place(Resource resource) {
        String chart = chart(resource);
        return chart.isEmpty() ? address(resource) : chart;
    }

    /** Its chart on the page of the patient; empty where it has none. */
    String chart(Resource resource) {
        return resource instanceof Observation observation
                ? titles.of(observation.getCode())
                        .map(title -> "#" + title.panel())
                        .orElse("")
                : "";
    }

    /** Where it can be read: a task and the patient on the page of the patient, anything else on a page of its own. */
    String address(Resource resource) {
        if (resource instanceof Task) {
            return "#why-" + resource.getIdElement().getIdPart();
        }
        return resource instanceof Patient ? page() : page + "/record/" + reference(resource) + day();
    }

    /** The resource as FHIR, of a past day in its version of that day; empty for what no version of that day is stored of. */
    String fhir(Resource resource) {
        if (past == null) {
            return "/fhir/" + reference(resource);
        }
        String version = resource.getMeta().getVersionId();
        return version == null ? "" : "/fhir/" + reference(resource) + "/_history/" + version;
    }

    /** The page of the patient, of the same day. */
    String page() {
        return page + day();
    }

    private String day() {
        return past == null ? "" : "?asOf=" + past;
    }

    private static String unversioned(String canonical) {
        return canonical.replaceFirst("\\|.*", "");
    }
}
