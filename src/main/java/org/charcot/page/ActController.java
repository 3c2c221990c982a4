package org.charcot.page;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.charcot.logic.ValueSets;
import org.charcot.page.Writes.RefusedException;
import org.charcot.page.patient.CategoryView;
import org.charcot.page.patient.Entries;
import org.charcot.page.patient.Onset;
import org.charcot.page.patient.PageDefinition;
import org.charcot.page.patient.PageDefinition.Entry;
import org.charcot.record.EvaluationTime;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * What people do on the page of a patient. Each is a FHIR write that names the version it saw; the answer is the page with
 * the new plan, or, when it was not taken, the page with what was typed and why.
 */
@Controller
public final class ActController {

    private final PatientController pages;
    private final PatientReader reader;
    private final Writes writes;
    private final PageDefinition definition;
    private final ValueSets valueSets;
    private final Supplier<EvaluationTime> now;

    public ActController(
            PatientController pages,
            PatientReader reader,
            Writes writes,
            PageDefinition definition,
            ValueSets valueSets,
            Supplier<EvaluationTime> now) {
        this.pages = pages;
        this.reader = reader;
        this.writes = writes;
        this.definition = definition;
        this.valueSets = valueSets;
        this.now = now;
    }

    @PostMapping("/patients/{id}/tasks/{taskId}")
    String task(
            @PathVariable String id,
            @PathVariable String taskId,
            @RequestParam String action,
            @RequestParam String version,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String person,
            Model model,
            HttpServletResponse response) {
        TaskAction wanted =
                TaskAction.of(action).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        Map<String, String> typed = Map.of("words", words, "person", person);
        String form = "task-" + taskId;
        Optional<String> lacking = wanted.lacks(words, person);
        if (lacking.isPresent()) {
            return again(id, form, 422, List.of(Texts.of(model).of(lacking.get())), typed, model, response);
        }
        Instant instant = now.get().instant();
        return act(id, form, "#" + form, action, typed, model, response, () -> {
            Task task = current(Task.class, "Task", taskId, version);
            Transaction transaction = new Transaction().change(wanted.on(task, words, person, instant), version);
            if (wanted.settles()) {
                findings(id, task)
                        .forEach(issue -> transaction.change(
                                wanted.settle(issue, task, words, instant),
                                issue.getMeta().getVersionId()));
            }
            return transaction;
        });
    }

    @PostMapping("/patients/{id}/categories/{observationId}")
    String confirm(
            @PathVariable String id,
            @PathVariable String observationId,
            @RequestParam String version,
            @RequestParam(defaultValue = "") String today,
            Model model,
            HttpServletResponse response) {
        return act(id, "category-" + observationId, "#diagnosis", "confirm", Map.of(), model, response, () -> {
            Observation category = current(Observation.class, "Observation", observationId, version);
            Observation confirmed = today.isEmpty() ? category : today(id, observationId, today);
            return new Transaction().change(confirmed.copy().setStatus(ObservationStatus.FINAL), version);
        });
    }

    @PostMapping("/patients/{id}/entries/{entryId}")
    String entry(
            @PathVariable String id,
            @PathVariable String entryId,
            @RequestParam Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        Entry entry = definition.entries().stream()
                .filter(each -> each.id().equals(entryId))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String form = "entry-" + entryId;
        EvaluationTime time = now.get();
        Entries entries = new Entries(id, time.today(), Texts.of(model));
        List<String> faults = new ArrayList<>();
        Transaction transaction = new Transaction();
        if (entry.onsetOf() == null) {
            Entries.Made made = entries.of(entry, typed);
            faults.addAll(made.faults());
            made.observations().forEach(transaction::add);
        } else {
            Optional<LocalDate> day = entries.day(typed, faults);
            day.ifPresent(
                    onset -> reader.now(id, time).ifPresent(read -> Onset.of(entry, read.record(), valueSets, onset)
                            .ifPresentOrElse(
                                    known -> transaction.change(known, typed.getOrDefault("version", "")),
                                    () -> transaction.add(Onset.first(entry, onset, id)))));
        }
        if (!faults.isEmpty()) {
            return again(id, form, 422, faults, typed, model, response);
        }
        return act(id, form, "#" + entry.panel(), "store", typed, model, response, () -> transaction);
    }

    private String act(
            String id,
            String form,
            String place,
            String did,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response,
            Supplier<Transaction> made) {
        try {
            writes.store(id, made.get().bundle());
            return "redirect:/patients/" + id + "?did=" + did + place;
        } catch (RefusedException refused) {
            List<String> messages = new ArrayList<>();
            messages.add(Texts.of(model).of(refused.isConflict() ? "act.conflict" : "act.refused"));
            if (!refused.isConflict()) {
                messages.addAll(refused.faults());
            }
            return again(id, form, refused.isConflict() ? 409 : 422, messages, typed, model, response);
        }
    }

    private String again(
            String id,
            String form,
            int status,
            List<String> messages,
            Map<String, String> typed,
            Model model,
            HttpServletResponse response) {
        pages.show(id, null, null, model);
        model.addAttribute("attempt", new Attempt(form, messages, typed));
        response.setStatus(status);
        return "patient";
    }

    /** What the findings of today give in place of what was confirmed before, if it still is what was seen. */
    private Observation today(String id, String observationId, String seen) {
        return reader.now(id, now.get()).stream()
                .flatMap(read -> read.computed().stream())
                .filter(computed -> computed instanceof Observation
                        && computed.getIdElement().getIdPart().equals(observationId))
                .map(Observation.class::cast)
                .filter(computed -> CategoryView.code(computed).equals(seen))
                .findFirst()
                .orElseThrow(() -> new RefusedException(409, List.of()));
    }

    private <T> T current(Class<T> type, String name, String id, String version) {
        return writes.read(name, id)
                .filter(resource -> version.equals(resource.getMeta().getVersionId()))
                .map(type::cast)
                .orElseThrow(() -> new RefusedException(409, List.of()));
    }

    private List<DetectedIssue> findings(String id, Task task) {
        return reader.now(id, now.get()).stream()
                .flatMap(read -> read.record().ofType("DetectedIssue").stream())
                .map(DetectedIssue.class::cast)
                .filter(issue -> issue.getMeta().hasVersionId() && TaskAction.isAbout(task, issue))
                .toList();
    }
}
