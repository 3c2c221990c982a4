package org.charcot.page.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.charcot.logic.ValueSets;
import org.charcot.page.Texts;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;

/**
 * One patient as the page shows them.
 *
 * @param facts name, age and the like, in one line each
 * @param panels the charts by id
 * @param wishes what the patient wants and who speaks for them
 * @param goals what the plan proposes to aim at, and nobody has agreed to yet
 */
public record PatientView(
        String id,
        String name,
        List<String> facts,
        List<IssueView> issues,
        List<IssueView> overruled,
        DiagnosisView diagnosis,
        List<PanelView> panels,
        List<TaskView> tasks,
        Changes changes,
        List<PanelView.FactView> wishes,
        List<PanelView.FactView> goals) {

    /**
     * Puts the page together.
     *
     * @param chosen the record with what was derived from it
     * @param since the day from which on changes are listed; null for the last visit
     */
    public static PatientView of(
            PageDefinition page,
            Chosen chosen,
            ValueSets valueSets,
            Said said,
            LocalDate today,
            @Nullable LocalDate since) {
        PatientRecord record = chosen.record();
        Changes changes = Changes.of(chosen, said, today, since);
        Panels panels = new Panels(chosen, page.categories().highest(), said, changes.since());
        List<PanelView> charts = new ArrayList<>();
        List<TaskView> tasks = TaskView.of(record, said, today);
        for (PageDefinition.Panel panel : page.panels()) {
            charts.add(panel.activity() == null ? panels.of(panel) : Schedule.of(panel, record, tasks, said.texts()));
        }
        return new PatientView(
                record.patientId(),
                name(record.patient()),
                facts(record.patient(), said, today),
                IssueView.of(record, tasks, said),
                IssueView.overruled(record, said),
                DiagnosisView.of(page, chosen, valueSets, said),
                charts,
                tasks,
                changes,
                Wish.of(page.wishes(), panels, record, said),
                Wish.goals(record, said));
    }

    /** What is known of all panels, in one list. */
    public List<PanelView.FactView> known() {
        return panels.stream()
                .flatMap(panel -> panel.facts().stream())
                .filter(fact -> !fact.isUnknown())
                .toList();
    }

    public List<PanelView> column(int column) {
        return panels.stream().filter(panel -> panel.column() == column).toList();
    }

    public List<TaskView> tasks(String group) {
        return tasks.stream().filter(task -> task.group().equals(group)).toList();
    }

    public static String name(Patient patient) {
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
}
