package org.charcot.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.DigestUtils;

/**
 * The files that pages refer to: style sheet, scripts, icon. Each has an address that changes with what is in it, so that a
 * browser can keep it for good.
 */
public final class Assets {

    static final String PATH = "/assets/";

    private final Map<String, Resource> files = new LinkedHashMap<>();
    private final Map<String, String> addresses = new LinkedHashMap<>();

    private Assets() {}

    /** Finds our own files and those of the libraries that pages use. */
    public static Assets find() {
        Assets assets = new Assets();
        try {
            PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
            for (Resource file : resolver.getResources("classpath:assets/*")) {
                assets.add(file);
            }
            for (Resource file :
                    resolver.getResources("classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js")) {
                assets.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The files of the pages cannot be read", e);
        }
        return assets;
    }

    private void add(Resource file) throws IOException {
        String name = String.valueOf(file.getFilename());
        files.put(name, file);
        addresses.put(
                name,
                PATH + name + "?v="
                        + DigestUtils.md5DigestAsHex(file.getContentAsByteArray())
                                .substring(0, 8));
    }

    /**
     * The address of a file.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public String at(String name) {
        String address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("There is no file " + name);
        }
        return address;
    }

    /** The files by name. */
    public Map<String, Resource> files() {
        return Map.copyOf(files);
    }
}
