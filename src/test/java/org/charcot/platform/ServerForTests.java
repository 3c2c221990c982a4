package org.charcot.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A real server on a real H2 file, over real HTTP. {@link #shared()} is one for all tests of a JVM. */
public final class ServerForTests implements AutoCloseable {

    private static final class Holder {
        static final ServerForTests SHARED = start(temporaryDirectory());
    }

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    private ServerForTests(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static ServerForTests shared() {
        return Holder.SHARED;
    }

    /**
     * Starts a server whose database file is in {@code directory}, unless the settings name another database.
     *
     * @param settings {@code key=value}
     */
    public static ServerForTests start(Path directory, String... settings) {
        List<String> arguments = new ArrayList<>();
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        if (Stream.of(settings).noneMatch(setting -> setting.startsWith("server.port="))) {
            arguments.add("--server.port=0");
        }
        if (Stream.of(settings).noneMatch(setting -> setting.startsWith("spring.datasource.url="))) {
            arguments.add("--spring.datasource.url=jdbc:h2:file:" + directory.resolve("charcot")
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE");
        }
        return new ServerForTests(SpringApplication.run(Platform.class, arguments.toArray(String[]::new)));
    }

    public static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("charcot-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server's own beans, for what HTTP does not show. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public URI root() {
        int port = ((ServletWebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    /** GET of a path below {@code /fhir/}. */
    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** POST of FHIR JSON to a path below {@code /fhir/}; the empty path is the base itself. */
    public HttpResponse<String> post(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)));
    }

    /** PUT of FHIR JSON to a path below {@code /fhir/}. */
    public HttpResponse<String> put(String path, String json) {
        return send(request(path).PUT(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    /** A request below {@code /fhir/} that speaks FHIR JSON, for a test to shape further. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root().resolve(path.isEmpty() ? "fhir" : "fhir/" + path))
                .header("Content-Type", "application/fhir+json")
                .header("Accept", "application/fhir+json");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
