package org.charcot.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charcot.worklist.Need;
import org.charcot.worklist.WorkItem;
import org.charcot.worklist.WorkList;
import org.charcot.worklist.WorkList.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The work list in the words of one language.
 *
 * @param from number of the first patient shown, counted from 1; 0 when there is none
 * @param previous address of the page before; null on the first
 * @param next address of the page after; null on the last
 */
record WorkListView(
        Asked asked,
        List<Tab> tabs,
        List<Option> kinds,
        List<Option> owners,
        List<Option> plans,
        List<Row> rows,
        int patients,
        int from,
        int to,
        @Nullable String previous,
        @Nullable String next) {

    private static final int LINES = 3;
    /** How many of what stands together are named. */
    private static final int NAMED = 2;

    /** What the address asks for, as it stands there. */
    record Asked(String need, String kind, String owner, String plan, String name, int page) {

        public boolean isFiltered() {
            return !(need + kind + owner + plan + name).isEmpty();
        }

        String address(String need, int page) {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath("/");
            Map.of("need", need, "kind", kind, "owner", owner, "plan", plan, "name", name).entrySet().stream()
                    .filter(parameter -> !parameter.getValue().isEmpty())
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(parameter -> address.queryParam(parameter.getKey(), "{" + parameter.getKey() + "}"));
            if (page > 1) {
                address.queryParam("page", page);
            }
            return address.encode()
                    .buildAndExpand(Map.of("need", need, "kind", kind, "owner", owner, "plan", plan, "name", name))
                    .toUriString();
        }
    }

    /** A need to filter by; the first tab is all of them. */
    record Tab(String need, String label, int count, String address, boolean isCurrent) {}

    record Option(String value, String label, boolean isChosen) {}

    /**
     * A patient.
     *
     * @param urgency the most urgent need
     * @param more how many items there are beside the lines
     */
    record Row(String address, String name, String born, String urgency, List<Line> lines, int more) {}

    /**
     * One thing that is needed.
     *
     * @param label what kind of need it is
     * @param when by when, or since when; empty when there is no date
     */
    record Line(String need, String label, String text, String when) {}

    static WorkListView of(WorkList list, Asked asked, int pageSize, Names names, Texts texts, LocalDate today) {
        int from = (asked.page() - 1) * pageSize;
        return new WorkListView(
                asked,
                tabs(list, asked, texts),
                options(
                        list.choices().kinds().stream()
                                .collect(Collectors.toMap(kind -> kind, kind -> names.title(kind, texts.language()))),
                        asked.kind()),
                options(list.choices().owners(), asked.owner()),
                options(
                        names.plans().entrySet().stream()
                                .filter(plan -> list.choices().rules().stream()
                                        .anyMatch(names.rulesOf(plan.getKey())::contains))
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey, plan -> names.title(plan.getValue(), texts.language()))),
                        asked.plan()),
                list.entries().stream()
                        .map(entry -> row(entry, names, texts, today))
                        .toList(),
                list.patients(),
                list.entries().isEmpty() ? 0 : from + 1,
                from + list.entries().size(),
                asked.page() > 1 ? asked.address(asked.need(), asked.page() - 1) : null,
                from + list.entries().size() < list.patients() ? asked.address(asked.need(), asked.page() + 1) : null);
    }

    private static List<Tab> tabs(WorkList list, Asked asked, Texts texts) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(
                "",
                texts.of("need.all"),
                list.everybody(),
                asked.address("", 1),
                asked.need().isEmpty()));
        Arrays.stream(Need.values())
                .map(need -> new Tab(
                        code(need),
                        texts.of("need." + code(need)),
                        list.counts().getOrDefault(need, 0),
                        asked.address(code(need), 1),
                        asked.need().equals(code(need))))
                .forEach(tabs::add);
        return tabs;
    }

    private static List<Option> options(Map<String, String> labels, String chosen) {
        return labels.entrySet().stream()
                .map(label -> new Option(
                        label.getKey(), label.getValue(), label.getKey().equals(chosen)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private static Row row(WorkList.Entry entry, Names names, Texts texts, LocalDate today) {
        List<Line> lines = lines(entry.items(), names, texts, today);
        LocalDate born = entry.person().birthDate();
        return new Row(
                "/patients/" + entry.person().patientId(),
                entry.person().name().isEmpty()
                        ? entry.person().patientId()
                        : entry.person().name(),
                born == null ? "" : texts.date(born),
                code(entry.urgency()),
                lines.subList(0, Math.min(LINES, lines.size())),
                Math.max(0, lines.size() - LINES));
    }

    /** One line for each finding and each task with a date; other tasks stand together in one, and so do results. */
    private static List<Line> lines(List<Item> items, Names names, Texts texts, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        Set<Need> told = EnumSet.noneOf(Need.class);
        for (Item item : items) {
            WorkItem work = item.work();
            switch (item.need()) {
                case OPEN, RESULT -> {
                    if (told.add(item.need())) {
                        String when = item.need() == Need.RESULT ? texts.date(work.changed()) : "";
                        lines.add(line(item.need(), together(items, item.need(), texts), when, texts));
                    }
                }
                case RESPONSE ->
                    lines.add(line(
                            item.need(),
                            texts.of("response." + work.type().name().toLowerCase(Locale.ROOT))
                                    .formatted(names.title(work.kind(), texts.language())),
                            texts.date(work.changed()),
                            texts));
                default -> {
                    LocalDate due = work.due();
                    lines.add(line(
                            item.need(),
                            texts.choose(work.english(), work.dutch()),
                            due == null ? "" : texts.distance(today, due),
                            texts));
                }
            }
        }
        return lines;
    }

    /** How many there are, and some of them by name; what LOINC adds to a name in brackets is left out. */
    private static String together(List<Item> items, Need need, Texts texts) {
        List<WorkItem> all = items.stream()
                .filter(item -> item.need() == need)
                .map(Item::work)
                .toList();
        List<String> names = all.stream()
                .map(work -> texts.choose(work.english(), work.dutch()).replaceFirst(" \\[.*", ""))
                .filter(name -> !name.isBlank())
                .distinct()
                .toList();
        if (all.size() == 1 && names.size() == 1) {
            return names.get(0);
        }
        String some = String.join("; ", names.subList(0, Math.min(NAMED, names.size())));
        return all.size() + (some.isEmpty() ? "" : ": " + some + (names.size() > NAMED ? "; …" : ""));
    }

    private static Line line(Need need, String text, String when, Texts texts) {
        return new Line(code(need), texts.of("need." + code(need) + ".one"), text, when);
    }

    private static String code(Need need) {
        return need.name().toLowerCase(Locale.ROOT);
    }
}
