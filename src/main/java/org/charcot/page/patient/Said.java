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
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Resources and their values in the words of one language. */
public final class Said {

    private final Names names;
    private final Titles titles;
    private final Texts texts;
    private final Values values;
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
        this.values = new Values(names, texts);
        this.page = page;
        this.past = past;
    }

    Texts texts() {
        return texts;
    }

    String value(@Nullable Type value) {
        return values.of(value);
    }

    String name(Coding coding) {
        return values.name(coding);
    }

    /** How weighty a rule is, from 0 on. */
    int rank(Coding rule) {
        return names.rank(rule);
    }

    String code(Coding coding) {
        return values.code(coding);
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
            return titles.of(code.get()).map(title -> title.words().in(texts)).orElseGet(() -> values.name(code.get()));
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
            String site = observation.hasBodySite() ? ", " + value(observation.getBodySite()) : "";
            return what(resource) + site + (observation.hasValue() ? ": " + value(observation) : "");
        }
        return what(resource);
    }

    /** The same with its components, where it has no value of its own. */
    String wholly(Resource resource) {
        return resource instanceof Observation observation && !observation.hasValue() && observation.hasComponent()
                ? line(resource)
                        + observation.getComponent().stream()
                                .map(part -> CategoryView.part(part, this))
                                .collect(Collectors.joining("; ", " (", ")"))
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
        BigDecimal multiple = Plot.multiple(observation, value);
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

    /** A question as its questionnaire asks it, else as the response repeats it, else its id. */
    String question(QuestionnaireResponse response, QuestionnaireResponseItemComponent item) {
        String known = response.hasQuestionnaire()
                ? names.question(unversioned(response.getQuestionnaire()), item.getLinkId(), texts.language())
                : "";
        return !known.isEmpty() ? known : item.hasText() ? texts.in(item.getTextElement()) : item.getLinkId();
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
