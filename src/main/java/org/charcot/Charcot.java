package org.charcot;

import org.charcot.platform.Platform;
import org.springframework.boot.SpringApplication;

/** Starts the server. */
public final class Charcot {

    private Charcot() {}

    public static void main(String[] arguments) {
        SpringApplication.run(Platform.class, arguments);
    }
}
