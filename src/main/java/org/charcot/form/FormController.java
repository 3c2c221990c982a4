package org.charcot.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.charcot.door.FhirEndpoint;
import org.charcot.form.LinkRefusedException.Reason;
import org.charcot.form.Responses.Caller;
import org.charcot.form.Saving.Saved;
import org.charcot.page.Names;
import org.charcot.page.Texts;
import org.charcot.questionnaire.Entry;
import org.charcot.questionnaire.Form;
import org.charcot.questionnaire.Sheet;
import org.charcot.record.PatientRecord;
import org.charcot.store.PatientStore;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The page on which a questionnaire is answered. Every step is an address and a form that work without script, and stores
 * what was entered. Without a link the questionnaire is only shown.
 */
@Controller
public final class FormController {

    private static final String PAGE = "form";

    private final Responses responses;
    private final Forms forms;
    private final Links links;
    private final Saving saving;

    /**
     * The pages of questionnaires.
     *
     * @param content the forms of the content
     * @param names what the codes of answers are called
     * @param lifetime how long a link opens what it is for
     */
    public FormController(
            FhirEndpoint fhir,
            PatientStore patients,
            List<Form> content,
            Names names,
            LinkSigner signer,
            Duration lifetime,
            Clock clock,
            ZoneId clinicZone) {
        this.responses = new Responses(fhir, patients);
        this.forms = new Forms(content, names);
        this.links = new Links(signer, responses, forms, clock, clinicZone, lifetime);
        this.saving = new Saving(responses, clock, clinicZone);
    }

    /** The questionnaires there are, to look at, or to make a link for a patient. */
    @GetMapping("/questionnaires")
    ModelAndView list(@RequestParam(defaultValue = "") String patient) {
        return new ModelAndView("form-list")
                .addObject(
                        "questionnaires",
                        forms.ofContent().stream().map(Form::questionnaire).toList())
                .addObject("patient", patient);
    }

    @GetMapping("/questionnaires/{id}")
    ModelAndView show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String link,
            @RequestParam(defaultValue = FormView.START) String at,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Caller caller = new Caller(request, response);
        if (link == null) {
            return preview(caller, id, Texts.of(model));
        }
        try {
            Opened opened = links.open(caller, link, id);
            return opened.isFinished()
                    ? done(opened, Texts.of(model))
                    : page(Saved.unchanged(opened, Texts.of(model)), Texts.of(model), at);
        } catch (LinkRefusedException refused) {
            return refused(refused);
        }
    }

    /** Takes what was entered; {@code go} is the button, by where it leads. */
    @PostMapping("/questionnaires/{id}")
    ModelAndView answer(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String link,
            @RequestParam(defaultValue = FormView.ALL) String at,
            @RequestParam(defaultValue = "next") String go,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Caller caller = new Caller(request, response);
        Texts texts = Texts.of(model);
        Entered entered = new Entered(request.getParameterMap());
        Saved saved;
        try {
            saved = saving.save(caller, () -> links.open(caller, link, id), entered, texts);
        } catch (LinkRefusedException refused) {
            return refused.reason() == Reason.EXPIRED
                    ? refused(refused).addObject("typed", Typed.of(nobodys(questionnaire(caller, id), texts), entered))
                    : refused(refused);
        }
        if (saved.opened().isFinished()) {
            return redirect(id, link, FormView.START);
        }
        if (go.equals("keep")) {
            return kept(saved, texts, at, entered);
        }
        if (!saved.isClean()) {
            HttpStatus status = saved.conflicts().isEmpty() ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
            return again(saved, texts, at, status);
        }
        if (!go.equals("send")) {
            return redirect(id, link, Steps.after(saved.sheet(), at, go));
        }
        if (!saved.sheet().missing().isEmpty()) {
            return again(saved, texts, FormView.SUMMARY, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        boolean sent = saving.send(caller, saved.opened(), "other".equals(request.getParameter("who")));
        return redirect(id, link, sent ? FormView.START : FormView.SUMMARY);
    }

    /** The page once more, with what was entered and why it is not taken. */
    private ModelAndView again(Saved saved, Texts texts, String at, HttpStatus status) {
        ModelAndView page = page(saved, texts, at);
        page.setStatus(status);
        return page;
    }

    /** What changes on a page that stays: htmx puts each part in its place and leaves the fields alone. */
    private ModelAndView kept(Saved saved, Texts texts, String at, Entered entered) {
        ModelAndView parts = page(saved, texts, at);
        List<Shown> shown =
                Steps.entries(saved.sheet(), at).stream().map(saved::shown).toList();
        parts.addObject(
                "changed", shown.stream().filter(each -> !entered.has(each)).toList());
        parts.addObject("stayed", shown.stream().filter(entered::has).toList());
        parts.setViewName(PAGE + " :: kept");
        return parts;
    }

    /** Makes a link, for somebody who may see the patient. */
    @PostMapping("/questionnaires/{id}/links")
    ModelAndView link(
            @PathVariable String id,
            @RequestParam String patient,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Caller caller = new Caller(request, response);
        Texts texts = Texts.of(model);
        Questionnaire questionnaire = questionnaire(caller, id);
        PatientRecord record =
                responses.record(patient).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Links.Made made = links.make(caller, questionnaire, record);
        return new ModelAndView("form-link")
                .addObject("title", texts.in(questionnaire.getTitleElement()))
                .addObject("patient", record.patientId())
                .addObject("expires", texts.date(made.expires()))
                .addObject(
                        "address",
                        ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                                + FormView.address(id, made.text(), FormView.START));
    }

    private Questionnaire questionnaire(Caller caller, String id) {
        return responses.questionnaire(caller, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView preview(Caller caller, String id, Texts texts) {
        Questionnaire questionnaire = questionnaire(caller, id);
        Sheet sheet = nobodys(questionnaire, texts);
        List<Shown> shown = sheet.possibleEntries().stream().map(Shown::of).toList();
        return view(FormView.of(questionnaire, texts.locale(), null, FormView.ALL, shown, sheet));
    }

    /** A sheet without answers. */
    private Sheet nobodys(Questionnaire questionnaire, Texts texts) {
        QuestionnaireResponse response = new QuestionnaireResponse().setStatus(QuestionnaireResponseStatus.INPROGRESS);
        return Sheet.of(forms.of(questionnaire), response, texts.locale(), texts.clinicZone());
    }

    private ModelAndView page(Saved saved, Texts texts, String at) {
        String where = Steps.isPlace(saved.sheet(), at) ? at : FormView.START;
        List<Shown> shown =
                Steps.entries(saved.sheet(), where).stream().map(saved::shown).toList();
        return view(FormView.of(
                        saved.opened().questionnaire(),
                        texts.locale(),
                        saved.opened().link(),
                        where,
                        shown,
                        saved.sheet()))
                .addObject("expires", texts.date(saved.opened().content().expires()));
    }

    /** What was answered, and only now what was answered the time before. */
    private ModelAndView done(Opened opened, Texts texts) {
        QuestionnaireResponse response = opened.response();
        Optional<QuestionnaireResponse> before = response.hasAuthored()
                ? responses
                        .record(opened.content().patient())
                        .flatMap(record -> Responses.before(record, opened.form(), response))
                : Optional.empty();
        Sheet sheet = opened.sheet(texts.locale(), texts.clinicZone());
        List<Entry> earlier = before.map(other -> Sheet.of(opened.form(), other, texts.locale(), texts.clinicZone())
                        .questions())
                .orElse(List.of());
        ModelAndView page = new ModelAndView("form-done");
        page.addObject(
                "form",
                FormView.of(
                        opened.questionnaire(),
                        texts.locale(),
                        opened.link(),
                        FormView.SUMMARY,
                        sheet.questions().stream().map(Shown::of).toList(),
                        sheet));
        page.addObject(
                "sent",
                response.hasAuthored() ? texts.date(response.getAuthored().toInstant()) : "");
        page.addObject(
                "before",
                before.map(other -> texts.date(other.getAuthored().toInstant())).orElse(""));
        page.addObject("earlier", Steps.byLinkId(earlier));
        return page;
    }

    private static ModelAndView refused(LinkRefusedException refused) {
        ModelAndView page = new ModelAndView("form-refused");
        page.addObject("kind", refused.reason() == Reason.EXPIRED ? "expired" : "wrong");
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }

    private static ModelAndView view(FormView view) {
        return new ModelAndView(PAGE, "form", view);
    }

    private static ModelAndView redirect(String id, String link, String at) {
        return new ModelAndView("redirect:" + FormView.address(id, link, at));
    }
}
