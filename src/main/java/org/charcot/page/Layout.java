package org.charcot.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the layout of every page needs in its model: {@code t} for texts, {@code assets} for the addresses of files, and
 * {@code languages} for the switch. Also the page that says that something went wrong.
 */
@ControllerAdvice
public final class Layout {

    private static final Logger log = LoggerFactory.getLogger(Layout.class);

    private final MessageSource messages;
    private final LocaleResolver languages;
    private final Assets assets;
    private final ZoneId clinicZone;

    public Layout(MessageSource messages, LocaleResolver languages, Assets assets, ZoneId clinicZone) {
        this.messages = messages;
        this.languages = languages;
        this.assets = assets;
        this.clinicZone = clinicZone;
    }

    /** One choice of the language switch. */
    public record Language(String code, String name, String address, boolean isCurrent) {}

    @ModelAttribute
    void prepare(HttpServletRequest request, HttpServletResponse response, Model model) {
        Locale locale = languages.resolveLocale(request);
        if (PageLanguage.spoken(request.getParameter(PageLanguage.PARAMETER)).isPresent()) {
            languages.setLocale(request, response, locale);
        }
        model.addAttribute("t", new Texts(messages, locale, clinicZone));
        model.addAttribute("assets", assets);
        model.addAttribute(
                "languages",
                PageLanguage.SPOKEN.stream()
                        .map(each -> new Language(
                                each.getLanguage(),
                                each.getDisplayLanguage(each),
                                PageLanguage.address(request, each),
                                each.equals(locale)))
                        .toList());
    }

    /** The page for what a controller refuses, and for what failed; the log has the failure, the page does not. */
    @ExceptionHandler
    ModelAndView failed(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        int status = status(failure);
        if (status >= 500) {
            log.error("The page {} failed", request.getRequestURI(), failure);
        }
        ModelAndView page = new ModelAndView("error");
        Model model = new ExtendedModelMap();
        prepare(request, response, model);
        page.addAllObjects(model.asMap());
        page.addObject("kind", status == 404 ? "missing" : status < 500 ? "refused" : "failed");
        page.setStatus(HttpStatus.valueOf(status));
        return page;
    }

    private static int status(Exception failure) {
        if (failure instanceof ErrorResponse known) {
            return known.getStatusCode().value();
        }
        return failure instanceof TypeMismatchException ? HttpStatus.BAD_REQUEST.value() : 500;
    }
}
