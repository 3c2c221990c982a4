package org.charcot.living;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Charcot as a user starts it: the packaged jar in a process of its own, its database file in a directory. */
public final class ServerProcess implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("Charcot is ready at (http://\\S+/fhir)");

    private final Process process;
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private ServerProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts the server on a free port and waits until it says that it is ready.
     *
     * @param directory where it runs; the database file is kept in its {@code data}
     */
    public static ServerProcess start(Path directory, String... settings) {
        try {
            Path target = directory.resolve("target");
            if (!Files.exists(target)) {
                Files.createSymbolicLink(target, Path.of("target").toAbsolutePath());
            }
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "@target/charcot.args",
                    "--server.port=0"));
            for (String setting : settings) {
                command.add("--" + setting);
            }
            ServerProcess server = new ServerProcess(new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start());
            server.listen();
            server.ready.get(10, TimeUnit.MINUTES);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The server did not become ready", e);
        }
    }

    /** The FHIR base. */
    public URI base() {
        return ready.join();
    }

    /** Waits for a moment in which the server must not end by itself. */
    public void runFor(long milliseconds) throws InterruptedException {
        if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The server ended by itself with " + process.exitValue());
        }
    }

    /** SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Resident memory in MiB. */
    public long residentMemory() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void listen() {
        Thread listener = new Thread(
                () -> {
                    List<String> said = new ArrayList<>();
                    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
                        for (String line = output.readLine(); line != null; line = output.readLine()) {
                            if (ready.isDone() && !line.contains(" INFO ")) {
                                // What went wrong in it is gone with its directory, unless it is passed on.
                                System.err.println(line);
                            }
                            said.add(line);
                            Matcher address = ADDRESS.matcher(line);
                            if (address.find()) {
                                ready.complete(URI.create(address.group(1)));
                                said.clear();
                            }
                        }
                    } catch (IOException e) {
                        said.add(e.toString());
                    }
                    ready.completeExceptionally(
                            new AssertionError("The server ended and had said:\n" + String.join("\n", said)));
                },
                "server output");
        listener.setDaemon(true);
        listener.start();
    }
}
