package org.charcot.door;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.charcot.questionnaire.Fault.Severity;
import org.charcot.questionnaire.Form;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Resource;

/** An answer to one of the server's forms must match the form. Answers to forms it does not have are stored as they are. */
public final class FormCheck implements SenseCheck {

    private final Function<String, Optional<Form>> forms;

    /** @param forms the form that a canonical, with or without a version, names */
    public FormCheck(Function<String, Optional<Form>> forms) {
        this.forms = forms;
    }

    @Override
    public List<Fault> faults(Resource resource) {
        if (!(resource instanceof QuestionnaireResponse response) || !response.hasQuestionnaire()) {
            return List.of();
        }
        return form(response.getQuestionnaire())
                .map(form -> form.check(response).stream()
                        .filter(fault -> fault.severity() == Severity.ERROR)
                        .map(FormCheck::fault)
                        .toList())
                .orElse(List.of());
    }

    /** A version that is not here is for the form to refuse, so it is looked for without one too. */
    private Optional<Form> form(String canonical) {
        int bar = canonical.indexOf('|');
        Optional<Form> exact = forms.apply(canonical);
        return bar < 0 || exact.isPresent() ? exact : forms.apply(canonical.substring(0, bar));
    }

    private static Fault fault(org.charcot.questionnaire.Fault fault) {
        return new Fault(IssueType.fromCode(fault.rule().issueType()), fault.expression(), fault.message());
    }
}
