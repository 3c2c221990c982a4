package org.charcot.worklist;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.charcot.record.EvaluationTime;
import org.charcot.worklist.WorkList.Choices;
import org.charcot.worklist.WorkList.Entry;
import org.charcot.worklist.WorkList.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The work list in the database. Every call takes part in the caller's transaction. */
public final class WorkStore {

    private static final int AT_ONCE = 500;

    private final JdbcTemplate jdbc;

    public WorkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of the list as it is at a time.
     *
     * @param from how many patients to leave out, those of earlier pages
     * @param most how many patients the page has at most
     */
    public WorkList list(WorkFilter filter, EvaluationTime time, int from, int most) {
        Horizon horizon = Horizon.at(time);
        Conditions conditions = new Conditions(filter);
        Map<String, Person> people = people();
        Map<String, Sum> sums = new HashMap<>();
        jdbc.query(
                "select patient_id, type, due, changed_at, count(*) from charcot_work" + conditions.where
                        + " group by patient_id, type, due, changed_at",
                row -> {
                    Person person = people.get(row.getString(1));
                    LocalDate due = day(row, 3);
                    Need need = horizon.need(WorkItem.Type.valueOf(row.getString(2)), due, instant(row, 4));
                    if (need != null && person != null && filter.takes(person)) {
                        sums.computeIfAbsent(person.patientId(), unused -> new Sum(person))
                                .add(need, row.getInt(5), due);
                    }
                },
                conditions.parameters());
        Map<Need, Integer> counts = new EnumMap<>(Need.class);
        sums.values().forEach(sum -> sum.needs.keySet().forEach(need -> counts.merge(need, 1, Integer::sum)));
        List<Sum> wanted = sums.values().stream()
                .filter(sum -> filter.need() == null || sum.needs.containsKey(filter.need()))
                .sorted(Sum.URGENCY)
                .toList();
        List<Sum> page = wanted.subList(Math.min(from, wanted.size()), Math.min(from + most, wanted.size()));
        Map<String, List<Item>> items = items(conditions, horizon, page);
        List<Entry> entries = page.stream()
                .map(sum -> new Entry(sum.person, sum.needs, items.getOrDefault(sum.person.patientId(), List.of())))
                .toList();
        return new WorkList(counts, sums.size(), wanted.size(), entries, choices());
    }

    private Map<String, List<Item>> items(Conditions conditions, Horizon horizon, List<Sum> page) {
        Map<String, List<Item>> items = new HashMap<>();
        if (page.isEmpty()) {
            return items;
        }
        List<Object> parameters = new ArrayList<>(List.of(conditions.parameters()));
        page.forEach(sum -> parameters.add(sum.person.patientId()));
        jdbc.query(
                "select * from charcot_work" + conditions.where + " and patient_id in ("
                        + String.join(",", Collections.nCopies(page.size(), "?"))
                        + ") order by due, changed_at desc, reference",
                row -> {
                    WorkItem item = item(row);
                    Need need = horizon.need(item.type(), item.due(), item.changed());
                    if (need != null) {
                        items.computeIfAbsent(item.patientId(), unused -> new ArrayList<>())
                                .add(new Item(need, item));
                    }
                },
                parameters.toArray());
        items.values().forEach(each -> each.sort(Comparator.comparing(Item::need)));
        return items;
    }

    private Map<String, Person> people() {
        Map<String, Person> people = new HashMap<>();
        jdbc.query("select patient_id, name, birth_date from charcot_person", row -> {
            people.put(row.getString(1), new Person(row.getString(1), row.getString(2), day(row, 3)));
        });
        return people;
    }

    private Choices choices() {
        Map<String, String> owners = new LinkedHashMap<>();
        for (String owner : each("owner")) {
            owners.put(
                    owner,
                    jdbc.queryForObject(
                            "select owner_name from charcot_work where owner = ? fetch first 1 rows only",
                            String.class,
                            owner));
        }
        return new Choices(each("kind"), owners, each("rule"));
    }

    /** One column by itself, as H2 then steps from value to value in its index and does not read the table. */
    private List<String> each(String column) {
        return jdbc.queryForList("select distinct " + column + " from charcot_work", String.class).stream()
                .filter(value -> !value.isEmpty())
                .sorted()
                .toList();
    }

    void apply(WorkChanges changes) {
        batch("delete from charcot_work where reference = ?", changes.oldItems());
        batch("delete from charcot_person where patient_id = ?", changes.oldPeople());
        Set<String> noNews = derived(changes);
        List<Object[]> items = changes.items().stream()
                .filter(item -> !noNews.contains(item.reference()))
                .map(item -> new Object[] {
                    item.reference(),
                    item.patientId(),
                    item.type().name(),
                    cut(item.rule(), 64),
                    cut(item.kind(), 255),
                    cut(item.english(), 1000),
                    cut(item.dutch(), 1000),
                    item.due() == null ? null : Date.valueOf(item.due()),
                    cut(item.owner(), 255),
                    cut(item.ownerName(), 255),
                    Timestamp.from(item.changed())
                })
                .toList();
        if (!items.isEmpty()) {
            jdbc.batchUpdate(
                    "insert into charcot_work (reference, patient_id, type, rule, kind, english, dutch, due, owner,"
                            + " owner_name, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    items);
        }
        List<Object[]> people = changes.people().stream()
                .map(person -> new Object[] {
                    person.patientId(),
                    cut(person.name(), 255),
                    person.birthDate() == null ? null : Date.valueOf(person.birthDate())
                })
                .toList();
        if (!people.isEmpty()) {
            jdbc.batchUpdate("insert into charcot_person (patient_id, name, birth_date) values (?, ?, ?)", people);
        }
    }

    /** Results that are no news, as somebody only touched what Charcot had derived. */
    private Set<String> derived(WorkChanges changes) {
        List<String> ids = changes.items().stream()
                .filter(item -> item.type() == WorkItem.Type.RESULT
                        && changes.oldItems().contains(item.reference()))
                .map(item -> item.reference().substring(item.reference().indexOf('/') + 1))
                .toList();
        Set<String> derived = new TreeSet<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            derived.addAll(jdbc.query(
                    "select r.res_type, r.fhir_id from charcot_derived d join hfj_resource r on r.res_id = d.res_id"
                            + " where r.fhir_id in (" + String.join(",", Collections.nCopies(some.size(), "?")) + ")",
                    (row, n) -> row.getString(1) + "/" + row.getString(2),
                    some.toArray()));
        }
        return derived;
    }

    private void batch(String statement, Collection<String> keys) {
        if (!keys.isEmpty()) {
            jdbc.batchUpdate(
                    statement, keys.stream().map(key -> new Object[] {key}).toList());
        }
    }

    private static WorkItem item(ResultSet row) throws SQLException {
        return new WorkItem(
                row.getString("reference"),
                row.getString("patient_id"),
                WorkItem.Type.valueOf(row.getString("type")),
                row.getString("rule"),
                row.getString("kind"),
                row.getString("english"),
                row.getString("dutch"),
                day(row, row.findColumn("due")),
                row.getString("owner"),
                row.getString("owner_name"),
                instant(row, row.findColumn("changed_at")));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** What a patient's items add up to; the needs in the order of urgency. */
    private static final class Sum {

        static final Comparator<Sum> URGENCY = Comparator.<Sum, Need>comparing(
                        sum -> sum.needs.keySet().iterator().next())
                .thenComparing(sum -> sum.first, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(sum -> sum.person.name())
                .thenComparing(sum -> sum.person.patientId());

        final Person person;
        final Map<Need, Integer> needs = new EnumMap<>(Need.class);
        private @Nullable LocalDate first;

        Sum(Person person) {
            this.person = person;
        }

        void add(Need need, int count, @Nullable LocalDate due) {
            needs.merge(need, count, Integer::sum);
            if (due != null && (first == null || due.isBefore(first))) {
                first = due;
            }
        }
    }

    /** The filter as SQL. */
    private static final class Conditions {

        final String where;
        private final List<Object> parameters = new ArrayList<>();

        Conditions(WorkFilter filter) {
            StringBuilder conditions = new StringBuilder(" where true");
            if (!filter.kind().isEmpty()) {
                conditions.append(" and kind = ?");
                parameters.add(filter.kind());
            }
            if (!filter.owner().isEmpty()) {
                conditions.append(" and owner = ?");
                parameters.add(filter.owner());
            }
            Set<String> rules = filter.rules();
            if (rules != null) {
                conditions
                        .append(" and rule in (")
                        .append(String.join(",", Collections.nCopies(rules.size() + 1, "?")))
                        .append(")");
                parameters.addAll(rules);
                // No rule has this name, so that no rule at all finds nothing.
                parameters.add("-");
            }
            this.where = conditions.toString();
        }

        Object[] parameters() {
            return parameters.toArray();
        }
    }
}
