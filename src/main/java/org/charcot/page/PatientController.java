package org.charcot.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.charcot.logic.ValueSets;
import org.charcot.page.PatientReader.Read;
import org.charcot.page.patient.Chosen;
import org.charcot.page.patient.PageDefinition;
import org.charcot.page.patient.PatientView;
import org.charcot.page.patient.RecordView;
import org.charcot.page.patient.Said;
import org.charcot.page.patient.Titles;
import org.charcot.record.EvaluationTime;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The page of one patient, and the same as a letter. */
@Controller
public final class PatientController {

    private final PatientReader reader;
    private final PageDefinition definition;
    private final ValueSets valueSets;
    private final Names names;
    private final Titles titles;
    private final Supplier<EvaluationTime> now;

    public PatientController(
            PatientReader reader,
            PageDefinition definition,
            ValueSets valueSets,
            Names names,
            Supplier<EvaluationTime> now) {
        this.reader = reader;
        this.definition = definition;
        this.valueSets = valueSets;
        this.names = names;
        this.titles = new Titles(definition.panels(), valueSets);
        this.now = now;
    }

    @GetMapping("/patients/{id}")
    String page(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
            @RequestParam(defaultValue = "") String did,
            Model model) {
        show(id, asOf, since, model);
        model.addAttribute(
                "did", TaskAction.of(did).isPresent() || did.equals("store") || did.equals("confirm") ? did : "");
        return "patient";
    }

    @GetMapping("/patients/{id}/letter")
    String letter(
            @PathVariable String id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Model model) {
        show(id, asOf, null, model);
        return "letter";
    }

    /** One resource of the record, or of what was worked out from it, for reading. */
    @GetMapping("/patients/{id}/record/{type}/{resourceId}")
    String record(
            @PathVariable String id,
            @PathVariable String type,
            @PathVariable String resourceId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Model model) {
        Opened opened = open(id, asOf, model);
        model.addAttribute(
                "record",
                RecordView.of(opened.chosen(), type, resourceId, opened.said())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("name", PatientView.name(opened.chosen().record().patient()));
        return "record";
    }

    /** Puts the patient into the model, as of now or of the end of a day that is over. */
    void show(String id, @Nullable LocalDate asOf, @Nullable LocalDate since, Model model) {
        Opened opened = open(id, asOf, model);
        model.addAttribute(
                "patient", PatientView.of(definition, opened.chosen(), valueSets, opened.said(), opened.day(), since));
        model.addAttribute("entries", definition.entries());
        model.addAttribute("did", "");
        model.addAttribute("attempt", Attempt.NONE);
    }

    /** A patient as of a day, with the words for them. */
    private record Opened(Chosen chosen, Said said, LocalDate day) {}

    private Opened open(String id, @Nullable LocalDate asOf, Model model) {
        EvaluationTime time = now.get();
        LocalDate today = time.today();
        LocalDate day = asOf == null || asOf.isAfter(today) ? today : asOf;
        boolean past = day.isBefore(today);
        EvaluationTime shown = past ? endOf(day, time) : time;
        Read read = (past ? reader.asOf(id, shown) : reader.now(id, shown))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("failed", read.failed());
        model.addAttribute("past", past);
        model.addAttribute("day", day);
        model.addAttribute("today", today);
        return new Opened(
                new Chosen(read.record(), read.plan(), read.computed(), valueSets),
                new Said(names, titles, Texts.of(model), "/patients/" + id, past ? day : null),
                day);
    }

    private static EvaluationTime endOf(LocalDate day, EvaluationTime time) {
        Instant end =
                day.plusDays(1).atStartOfDay(time.clinicZone()).toInstant().minusMillis(1);
        return new EvaluationTime(end, time.clinicZone());
    }
}
