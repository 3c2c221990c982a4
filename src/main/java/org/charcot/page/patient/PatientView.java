package org.charcot.page.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.charcot.logic.ValueSets;
import org.charcot.page.Texts;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * One patient as the page shows them.
 *
 * @param facts name, age and the like, in one line each
 * @param since the day from which on changes are listed
 * @param panels the charts by id
 */
public record PatientView(
        String id,
        String name,
        List<String> facts,
        List<IssueView> issues,
        DiagnosisView diagnosis,
        List<PanelView> panels,
        List<TaskView> tasks,
        LocalDate since,
        List<Evidence.Fact> changes,
        List<Evidence.Fact> wishes) {

    private static final int MOST_CHANGES = 40;

    /**
     * Puts the page together.
     *
     * @param record the record with what was derived from it
     * @param since the day from which on changes are listed; null for the last visit
     */
    public static PatientView of(
            PageDefinition page,
            PatientRecord record,
            ValueSets valueSets,
            Said said,
            LocalDate today,
            @org.jspecify.annotations.Nullable LocalDate since) {
        Chosen chosen = new Chosen(record, valueSets);
        Panels panels = new Panels(chosen, said);
        List<PanelView> charts = new ArrayList<>();
        for (PageDefinition.Panel panel : page.panels()) {
            charts.add(panel.activity() == null ? panels.of(panel) : Schedule.of(panel, record, said, today));
        }
        LocalDate from = since == null ? lastVisit(record, said, today) : since;
        return new PatientView(
                record.patientId(),
                name(record.patient()),
                facts(record.patient(), said, today),
                IssueView.of(record, said),
                DiagnosisView.of(page, chosen, valueSets, said),
                charts,
                TaskView.of(record, said, today),
                from,
                changes(record, said, from, today),
                wishes(page, record, said));
    }

    /** The panel with an id; for a template that gives it a place of its own. */
    public Optional<PanelView> panel(String id) {
        return panels.stream().filter(panel -> panel.id().equals(id)).findFirst();
    }

    public List<TaskView> tasks(String group) {
        return tasks.stream().filter(task -> task.group().equals(group)).toList();
    }

    static String name(Patient patient) {
        HumanName name = patient.getNameFirstRep();
        String text = name.hasText()
                ? name.getText()
                : (name.getGivenAsSingleString() + " " + (name.hasFamily() ? name.getFamily() : "")).strip();
        return text.isEmpty() ? patient.getIdElement().getIdPart() : text;
    }

    private static List<String> facts(Patient patient, Said said, LocalDate today) {
        Texts texts = said.texts();
        List<String> facts = new ArrayList<>();
        String birth = patient.getBirthDateElement().getValueAsString();
        if (birth != null && birth.length() == 10) {
            LocalDate born = LocalDate.parse(birth);
            facts.add(texts.of(
                    "patient.born",
                    texts.date(born),
                    Period.between(born, today).getYears()));
        }
        if (patient.hasGender()) {
            facts.add(texts.of("gender." + patient.getGender().toCode()));
        }
        if (patient.hasDeceased() && !"false".equals(patient.getDeceased().primitiveValue())) {
            facts.add(texts.of("patient.died"));
        }
        patient.getIdentifier().stream()
                .filter(identifier -> identifier.hasValue())
                .forEach(identifier -> facts.add(identifier.getValue()));
        return facts;
    }

    /** The last day before today on which the record has an encounter, else a response, else three months ago. */
    private static LocalDate lastVisit(PatientRecord record, Said said, LocalDate today) {
        for (String type : List.of("Encounter", "QuestionnaireResponse")) {
            Optional<LocalDate> last = record.ofType(type).stream()
                    .flatMap(resource -> day(resource, said).stream())
                    .filter(day -> day.isBefore(today))
                    .max(Comparator.naturalOrder());
            if (last.isPresent()) {
                return last.get();
            }
        }
        return today.minusMonths(3);
    }

    private static Optional<LocalDate> day(Resource resource, Said said) {
        if (resource instanceof org.hl7.fhir.r4.model.Encounter encounter
                && encounter.getPeriod().hasStart()) {
            return Optional.of(said.day(encounter.getPeriod().getStart().toInstant()));
        }
        return said.day(resource);
    }

    /** What is dated on or after a day, and tasks that somebody changed since, the newest first. */
    private static List<Evidence.Fact> changes(PatientRecord record, Said said, LocalDate from, LocalDate today) {
        record Change(LocalDate day, Evidence.Fact fact) {}
        List<Change> changes = new ArrayList<>();
        for (Resource resource : record.all()) {
            if (resource instanceof Task task) {
                if (task.hasAuthoredOn()
                        && !said.day(task.getAuthoredOn().toInstant()).isBefore(from)) {
                    LocalDate day = said.day(task.getAuthoredOn().toInstant());
                    changes.add(new Change(
                            day,
                            new Evidence.Fact(
                                    said.texts().of("change.task", said.texts().in(task.getDescriptionElement())),
                                    said.texts().date(day),
                                    Said.address(task))));
                }
            } else if (Chosen.counts(resource)) {
                day(resource, said)
                        .filter(day -> !day.isBefore(from) && !day.isAfter(today))
                        .ifPresent(day -> changes.add(new Change(
                                day,
                                new Evidence.Fact(
                                        said.line(resource), said.texts().date(day), Said.address(resource)))));
            }
        }
        return changes.stream()
                .sorted(Comparator.comparing(Change::day).reversed())
                .limit(MOST_CHANGES)
                .map(Change::fact)
                .toList();
    }

    private static List<Evidence.Fact> wishes(PageDefinition page, PatientRecord record, Said said) {
        List<Evidence.Fact> wishes = new ArrayList<>();
        record.patient()
                .getCommunication()
                .forEach(communication -> wishes.add(new Evidence.Fact(
                        said.texts().of("patient.language", said.value(communication.getLanguage())), "", "")));
        record.patient()
                .getContact()
                .forEach(contact -> wishes.add(new Evidence.Fact(
                        said.texts().of("patient.contact", contact.getName().getNameAsSingleString()), "", "")));
        for (String type : page.wishes().types()) {
            record.ofType(type).stream()
                    .filter(Chosen::counts)
                    .forEach(resource -> wishes.add(
                            new Evidence.Fact(Wish.of(resource, said), said.when(resource), Said.address(resource))));
        }
        return wishes;
    }
}
