package org.charcot.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charcot.browser.Chromium;
import org.charcot.living.FhirClient;
import org.charcot.living.PostgresqlForTests;
import org.charcot.living.ServerProcess;
import org.charcot.living.SyntheticPatient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Measures the server as a user starts it, over HTTP, with a generated cohort, on H2 and on PostgreSQL, and prints one
 * table for each. Nothing is asserted: figures depend on the machine.
 *
 * <p>System properties: {@code benchmark.patients}, how many patients the cohort has, 1500 unless set; and
 * {@code benchmark.pages}, to measure the pages and sweeps alone, on a cohort that is stored sooner: {@value #FEW} resources a patient
 * in place of {@value #SMALL}, except for those whose pages are measured.
 */
public final class Benchmark {

    private static final int FEW = 30;
    private static final int SMALL = 130;
    private static final int LARGE = 1000;
    private static final int CLIENTS = 2;
    private static final int MEASURED = 10;
    /** How many patients of three years have their pages measured. */
    private static final int YEARS = 5;

    private final FhirClient client;
    private final URI root;
    private final HttpClient http = HttpClient.newHttpClient();
    private final int patients;
    private final Table table;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private Benchmark(URI base, int patients, Table table) {
        this.client = new FhirClient(base);
        this.root = base.resolve("/");
        this.patients = patients;
        this.table = table;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int patients = Integer.getInteger("benchmark.patients", 1500);
        Table h2 = new Table("H2");
        demonstration(h2);
        run(h2, patients);
        try (PostgresqlForTests postgresql = PostgresqlForTests.start()) {
            run(new Table("PostgreSQL"), patients, postgresql.settings());
        }
    }

    /** What the first command of the README takes, once every plan of the demonstration cohort is there. */
    private static void demonstration(Table table) throws IOException {
        Path directory = Files.createTempDirectory("charcot-benchmark");
        try (ServerProcess server = ServerProcess.start(directory, "spring.profiles.active=demo")) {
            table.once(
                    "resident with the demonstration cohort",
                    "MiB",
                    (double) server.residentMemory(),
                    "2000 to 2200 after load",
                    "900");
        }
        delete(directory);
    }

    private static void run(Table table, int patients, String... settings)
            throws IOException, InterruptedException, ExecutionException {
        Path directory = Files.createTempDirectory("charcot-benchmark");
        // The first start makes the tables and stores the content; what counts is every start after it.
        ServerProcess.start(directory, settings).close();
        long started = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(directory, settings)) {
            table.once("start to ready", "s", milliseconds(started) / 1000, "25 to 53", "12");
            Benchmark benchmark = new Benchmark(server.base(), patients, table);
            if (Boolean.getBoolean("benchmark.pages")) {
                benchmark.measurePages();
            } else {
                benchmark.measure();
            }
            table.once("resident after all of this", "MiB", (double) server.residentMemory(), "2000 to 2200", "–");
        }
        try (ServerProcess server = ServerProcess.start(directory, settings)) {
            Benchmark benchmark = new Benchmark(server.base(), patients, table);
            if (!Boolean.getBoolean("benchmark.pages")) {
                benchmark.anew();
            }
            benchmark.sweep("after a start, each evaluated anew");
        }
        System.out.println(table.text());
        delete(directory);
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        String pathway = pathway();
        warmUp(pathway);
        bundles();
        evaluation(pathway, SMALL, "79 to 87 tuned, 1700 by default", "8, p99 40");
        evaluation(pathway, LARGE, "–", "40");
        sweep("without change");
        pages();
    }

    private void measurePages() throws IOException, InterruptedException, ExecutionException {
        everybody(patient -> {
            store(patient, FEW);
            evaluate(patient, "Prefer", "return=minimal");
        });
        sweep("without change");
        pages();
    }

    /** The pages as a browser asks for them, each some times before it counts. */
    private void pages() throws IOException, InterruptedException {
        for (int n = 0; n < YEARS; n++) {
            store(SyntheticPatient.ofThreeYears("years-" + n, today, SMALL));
            evaluate("years-" + n);
        }
        List<Double> lists = new ArrayList<>();
        List<Double> patientPages = new ArrayList<>();
        for (int n = 0; n < 300; n++) {
            double list = page("/");
            double patient = page("/patients/years-" + n % YEARS);
            if (n >= 100) {
                lists.add(list);
                patientPages.add(patient);
            }
        }
        table.row("work list of " + patients + " patients", "ms", lists, "–", "150");
        table.row("page of a patient, " + SMALL + " resources, three years", "ms", patientPages, "–", "100");
        paints();
    }

    private void paints() {
        for (String path : List.of("/", "/patients/years-0")) {
            List<Double> paints = Chromium.largestPaints(root, path, 20);
            // The first ones start the browser's own parts, which is not the page's doing.
            table.row("largest contentful paint of " + path, "ms", paints.subList(5, paints.size()), "–", "1000");
        }
    }

    private double page(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(root.resolve(path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered by " + answer.statusCode());
        }
        return milliseconds(start);
    }

    /**
     * As many requests of every kind as it takes until the time of each no longer falls, so that what follows measures
     * compiled code: storing a patient still halves between the thirtieth and the hundredth.
     */
    private void warmUp(String pathway) {
        for (int n = 0; n < 150; n++) {
            store("warm-" + n, SMALL);
            evaluate("warm-" + n, "Prefer", "return=minimal");
        }
        for (int n = 0; n < 300; n++) {
            evaluate("warm-" + n % 5);
            apply(pathway, "warm-" + n % 5);
        }
    }

    /** Stores the cohort, one transaction a patient, and waits each time until the patient's plan is right. */
    private void bundles() {
        List<Double> stored = new ArrayList<>();
        List<Double> right = new ArrayList<>();
        for (int n = 0; n < patients; n++) {
            String id = "cohort-" + n;
            String bundle = FhirClient.text(SyntheticPatient.transaction(SyntheticPatient.resources(id, today, SMALL)));
            long start = System.nanoTime();
            client.post("", bundle);
            stored.add(milliseconds(start));
            evaluate(id);
            right.add(milliseconds(start));
        }
        int tenth = Math.max(1, patients / 10);
        String what = "130-entry transaction stored and its plan right";
        table.row("130-entry transaction stored", "ms", stored, "130 to 250", "–");
        table.row(what, "ms", right, "130 to 250, nothing evaluated", "250");
        table.row(what + ", first tenth of the cohort", "ms", right.subList(0, tenth), "–", "as the last");
        table.row(what + ", last tenth", "ms", right.subList(patients - tenth, patients), "–", "as the first");
    }

    private void evaluation(String pathway, int size, String peer, String target) {
        List<String> ids = measured(size);
        ids.forEach(id -> store(id, size));
        ids.forEach(this::evaluate);
        List<Double> applied = new ArrayList<>();
        List<Double> evaluated = new ArrayList<>();
        for (int n = 0; n < (size > SMALL ? 100 : 500); n++) {
            String id = ids.get(n % ids.size());
            long start = System.nanoTime();
            apply(pathway, id);
            applied.add(milliseconds(start));
            start = System.nanoTime();
            evaluate(id);
            evaluated.add(milliseconds(start));
        }
        table.row("$apply, " + size + " resources", "ms", applied, peer, target);
        table.row("$evaluate without change, " + size + " resources", "ms", evaluated, "–", target);
    }

    /** Evaluations of patients whom this process has not evaluated, so that it remembers nothing of them. */
    private void anew() {
        for (int n = 0; n < 300; n++) {
            call("Patient/warm-" + n % 5 + "/$evaluate?dryRun=true");
        }
        anew(SMALL, "30");
        anew(LARGE, "90");
    }

    private void anew(int size, String target) {
        List<Double> evaluated = new ArrayList<>();
        for (String id : measured(size)) {
            long start = System.nanoTime();
            evaluate(id, "Prefer", "return=minimal");
            evaluated.add(milliseconds(start));
        }
        table.row("$evaluate of what is not remembered, " + size + " resources", "ms", evaluated, "–", target);
    }

    /** The patients of this size that are measured one by one. */
    private static List<String> measured(int size) {
        return IntStream.range(0, MEASURED)
                .mapToObj(n -> "size-" + size + "-" + n)
                .toList();
    }

    /** Every patient of the cohort evaluated, for clients who only wait for it. */
    private void sweep(String how) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        everybody(patient -> evaluate(patient, "Prefer", "return=minimal"));
        table.once("sweep of " + patients + " patients " + how, "s", milliseconds(start) / 1000, "–", "10 for 1500");
    }

    private interface Work {
        void on(String patient) throws IOException, InterruptedException;
    }

    /** Work on every patient of the cohort, by as many clients as the machine has cores. */
    private void everybody(Work work) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        for (int n = 0; n < CLIENTS; n++) {
            running.add(clients.submit(() -> {
                for (int patient = next.getAndIncrement(); patient < patients; patient = next.getAndIncrement()) {
                    work.on("cohort-" + patient);
                }
                return null;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        clients.shutdown();
    }

    private void store(String id, int size) {
        store(SyntheticPatient.resources(id, today, size));
    }

    /** In parts that keep within the limit on entries of one submission. */
    private void store(List<Resource> resources) {
        for (int from = 0; from < resources.size(); from += 400) {
            List<Resource> part = resources.subList(from, Math.min(resources.size(), from + 400));
            client.post("", FhirClient.text(SyntheticPatient.transaction(part)));
        }
    }

    private void evaluate(String id, String... headers) {
        call("Patient/" + id + "/$evaluate", headers);
    }

    private void call(String path, String... headers) {
        int status = client.answer("POST", path, null, headers).statusCode();
        if (status / 100 != 2) {
            throw new IllegalStateException(path + " was answered by " + status);
        }
    }

    private void apply(String pathway, String id) {
        client.get("PlanDefinition/" + pathway + "/$apply?subject=Patient/" + id);
    }

    private String pathway() {
        for (JsonNode plan : client.search("PlanDefinition?_count=100")) {
            if (plan.at("/type/coding/0/code").asText().equals("clinical-protocol")) {
                return plan.path("id").asText();
            }
        }
        throw new IllegalStateException("The content has no clinical protocol");
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
