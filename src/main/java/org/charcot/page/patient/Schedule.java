package org.charcot.page.patient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.charcot.page.Texts;
import org.charcot.page.patient.PageDefinition.Panel;
import org.charcot.page.patient.PanelView.Cell;
import org.charcot.page.patient.PanelView.FactView;
import org.charcot.page.patient.PanelView.Row;
import org.charcot.page.patient.PanelView.Table;
import org.charcot.record.PatientRecord;
import org.hl7.fhir.r4.model.Task;

/** Makes the panel of a schedule: each occurrence with its day, gone by or to come. */
final class Schedule {

    private Schedule() {}

    /** @param tasks all tasks of the record */
    static PanelView of(Panel panel, PatientRecord record, List<TaskView> tasks, Texts texts) {
        List<TaskView> dated = record.ofType("Task").stream()
                .map(Task.class::cast)
                .filter(task -> task.hasInstantiatesCanonical()
                        && task.getInstantiatesCanonical()
                                .replaceFirst("\\|.*", "")
                                .equals(panel.activity()))
                .flatMap(task -> tasks.stream()
                        .filter(view -> view.id().equals(task.getIdElement().getIdPart())))
                .sorted(Comparator.comparing(TaskView::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<FactView> facts = new ArrayList<>();
        dated.stream()
                .filter(task -> List.of("now", "later").contains(task.group()))
                .findFirst()
                .ifPresent(next -> facts.add(fact(next, texts)));
        dated.stream()
                .filter(task -> task.state().equals("completed"))
                .reduce((earlier, later) -> later)
                .ifPresent(last -> facts.add(fact(last, texts)));
        List<Row> rows = dated.stream()
                .map(task -> new Row(
                        task.due() == null ? "–" : texts.date(task.due()),
                        List.of(new Cell(texts.of("state." + task.state()), task.address()))))
                .toList();
        return new PanelView(
                panel.id(),
                panel.title().in(texts),
                panel.column(),
                panel.overview(),
                null,
                List.of(),
                facts,
                List.of(),
                new Table(List.of(texts.of("table.day"), texts.of("table.state")), rows));
    }

    private static FactView fact(TaskView task, Texts texts) {
        return new FactView(
                task.title(),
                task.due() == null ? "–" : texts.date(task.due()),
                "",
                texts.of("state." + task.state()),
                "",
                false,
                task.address());
    }
}
