package org.charcot.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.util.Locale;

/** The screens that pages are looked at on. */
enum Screen {
    PHONE(360, 740, true),
    LAPTOP(1366, 768, false),
    LARGE(1920, 1080, false);

    private final int width;
    private final int height;
    private final boolean touch;

    Screen(int width, int height, boolean touch) {
        this.width = width;
        this.height = height;
        this.touch = touch;
    }

    /** What a browser on this screen is like; English unless the test says otherwise. */
    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setIsMobile(touch)
                .setHasTouch(touch)
                .setLocale("en-GB")
                .setTimezoneId("Europe/Amsterdam");
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
