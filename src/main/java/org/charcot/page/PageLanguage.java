package org.charcot.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a page: the parameter {@code lang}, which a cookie keeps, else the first of the browser's languages
 * that there is, else English.
 */
public final class PageLanguage implements LocaleResolver {

    /** Every language that the pages speak, the one to fall back on first. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    static final String PARAMETER = "lang";

    private static final String COOKIE = "charcot-language";
    private static final long A_YEAR = 31_536_000;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return spoken(request.getParameter(PARAMETER))
                .or(() -> {
                    Cookie cookie = WebUtils.getCookie(request, COOKIE);
                    return spoken(cookie == null ? null : cookie.getValue());
                })
                .or(() -> accepted(request.getLocales()))
                .orElse(SPOKEN.get(0));
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        if (response != null && language != null) {
            response.addHeader(
                    "Set-Cookie",
                    ResponseCookie.from(COOKIE, language.getLanguage())
                            .path("/")
                            .maxAge(A_YEAR)
                            .httpOnly(true)
                            .sameSite("Lax")
                            .build()
                            .toString());
        }
    }

    static Optional<Locale> spoken(@Nullable String language) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Optional<Locale> accepted(Enumeration<Locale> wanted) {
        while (wanted.hasMoreElements()) {
            Optional<Locale> found = spoken(wanted.nextElement().getLanguage());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The address of the request in another language, with everything else that it asks for. */
    static String address(HttpServletRequest request, Locale language) {
        StringBuilder query = new StringBuilder();
        if (request.getQueryString() != null && request.getMethod().equals("GET")) {
            Arrays.stream(request.getQueryString().split("&", -1))
                    .filter(part -> !part.startsWith(PARAMETER + "=") && !part.isEmpty())
                    .forEach(part -> query.append(part).append('&'));
        }
        return request.getRequestURI() + "?" + query + PARAMETER + "=" + language.getLanguage();
    }
}
