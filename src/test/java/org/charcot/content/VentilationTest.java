package org.charcot.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charcot.content.Result.one;

import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be agreed on ventilation, whom to refer for it, what speaks against it, and flying without it. */
class VentilationTest {

    private static final String SVC_PERCENT = "loinc|98088-8";

    private final Chart chart = new Chart().als("2025-06-01");

    @Test
    void agreementsOnVentilationAreAskedForUntilTheyAreWrittenDown() {
        assertThat(chart.on("2026-02-12").states("R83"))
                .containsExactly("Discuss ventilation and write down what is agreed  due");
        chart.observation("assessment|ventilation-agreement", "2026-02-01", "wants a mask at night");
        assertThat(chart.on("2026-02-12").states("R83"))
                .containsExactly("Discuss ventilation and write down what is agreed  done");
    }

    @ParameterizedTest
    @CsvSource({"true, done", "present, done", "false, due", "absent, due", "unknown, due"})
    void thatNothingWasAgreedIsNoAgreement(String said, String timeliness) {
        chart.observation("assessment|ventilation-agreement", "2026-02-01", said);
        assertThat(chart.on("2026-02-12").states("R83"))
                .containsExactly("Discuss ventilation and write down what is agreed  " + timeliness);
    }

    @ParameterizedTest
    @CsvSource({"active, true", "rejected, false", "inactive, false", "entered-in-error, false"})
    void anActiveConsentIsAnAgreement(String status, boolean done) {
        Consent consent = new Consent();
        consent.setStatus(Consent.ConsentState.fromCode(status));
        consent.getProvision().addCode(Chart.concept("sct|40617009"));
        chart.add(consent);
        assertThat(one(chart.on("2026-02-12").tasks("R83")).getStatus() == Task.TaskStatus.COMPLETED)
                .isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({"not-done, true", "in-progress, true", "stopped, true", "preparation, false", "entered-in-error, false"
    })
    void aMaskThatIsUsedOrWasDeclinedIsAnAgreement(String status, boolean done) {
        chart.procedure("sct|447837008", "2026-02-01").setStatus(ProcedureStatus.fromCode(status));
        Task task = chart.on("2026-02-12").tasks("R83").stream()
                .filter(each -> each.getDescription().startsWith("Discuss"))
                .findFirst()
                .orElseThrow();
        assertThat(task.getStatus() == Task.TaskStatus.COMPLETED).isEqualTo(done);
    }

    @ParameterizedTest
    @CsvSource({
        "144444444444, true", "414444444444, true", "441444444444, true", "044444444444, true",
        "222444444444, false", "444444444444, false", "-22444444444, ", "-12444444444, true",
    })
    void onePointOfABulbarItemIsSevere(String scores, @Nullable Boolean severe) {
        chart.alsfrs("2026-02-01", scores);
        ServiceRequest planned = new ServiceRequest();
        planned.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        planned.setCode(Chart.concept("sct|428311008"));
        chart.add(planned);
        Result result = chart.on("2026-02-12");
        assertThat(result.tasks("R83")).hasSize(Boolean.TRUE.equals(severe) ? 0 : 1);
        assertThat(result.issues("R84")).hasSize(Boolean.TRUE.equals(severe) ? 1 : 0);
        assertThat(result.unknown().stream().anyMatch(each -> each.startsWith("breathing severe-bulbar-weakness")))
                .isEqualTo(severe == null);
    }

    @Test
    void withoutAPlanSevereBulbarWeaknessWarnsOfNothing() {
        chart.alsfrs("2026-02-01", "000444444444");
        assertThat(chart.on("2026-02-12").issues("R84")).isEmpty();
        chart.procedure("sct|428311008", "2026-03-01").setStatus(ProcedureStatus.PREPARATION);
        assertThat(chart.on("2026-02-12").issues("R84")).containsExactly("moderate");
    }

    @Test
    void whoseBreathingIsWeakIsReferredUntilThatIsDone() {
        chart.observation(SVC_PERCENT, "2026-02-01", "70 %");
        assertThat(chart.on("2026-02-12").states("R83")).contains("Refer to the centre for home ventilation  due");
        ServiceRequest referral = new ServiceRequest();
        referral.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        referral.setCode(Chart.concept("assessment|home-ventilation-referral"));
        chart.add(referral);
        assertThat(chart.on("2026-02-12").states("R83")).contains("Refer to the centre for home ventilation  done");
    }

    @Test
    void ventilationThroughATracheostomyIsWarnedOf() {
        assertThat(chart.on("2026-02-12").issues("R85")).isEmpty();
        ServiceRequest planned = new ServiceRequest();
        planned.setStatus(ServiceRequest.ServiceRequestStatus.ACTIVE);
        planned.setCode(Chart.concept("finding|tracheostomal-ventilation"));
        chart.add(planned);
        assertThat(chart.on("2026-02-12").issues("R85")).containsExactly("moderate");
        assertThat(chart.on("2026-02-12").tasks("R85")).hasSize(1);
        planned.setStatus(ServiceRequest.ServiceRequestStatus.REVOKED);
        assertThat(chart.on("2026-02-12").issues("R85")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 4, Discuss a hypoxia test before flying",
        "true, 3, ",
        "true, -, Ask whether ventilation is used",
        "false, 4, ",
    })
    void whoWantsToFlyWithoutVentilationHearsOfTheTest(String wish, String item12, @Nullable String task) {
        chart.observation("finding|wish-to-fly", "2026-02-01", wish);
        chart.alsfrs("2026-02-01", "44444444444" + item12);
        assertThat(chart.on("2026-02-12").tasks("R86").stream()
                        .map(Task::getDescription)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(task);
    }

    @ParameterizedTest
    @CsvSource({
        "428311008, false, Discuss a hypoxia test before flying",
        "444932008, absent, Discuss a hypoxia test before flying",
        "40617009, false, Discuss a hypoxia test before flying",
        "40617009, true, ",
    })
    void whetherVentilationIsUsedCanBeSaid(String code, String used, @Nullable String task) {
        chart.observation("finding|wish-to-fly", "2026-02-01", "true");
        chart.observation("sct|" + code, "2026-01-15", "true");
        chart.observation("sct|" + code, "2026-02-01", used);
        assertThat(chart.on("2026-02-12").tasks("R86").stream()
                        .map(Task::getDescription)
                        .findFirst()
                        .orElse(null))
                .isEqualTo(task);
    }

    @Test
    void nobodyWhoDidNotSaySoWantsToFly() {
        Result result = chart.on("2026-02-12");
        assertThat(result.tasks("R86")).isEmpty();
        assertThat(result.unknown()).anyMatch(each -> each.contains("breathing hypoxia-test"));
    }

    @Test
    void aTestThatWasDoneNeedsNoDiscussion() {
        chart.observation("finding|wish-to-fly", "2026-02-01", "true");
        chart.alsfrs("2026-02-01", "444444444444");
        chart.procedure("assessment|hypoxia-test", "2026-02-05");
        assertThat(one(chart.on("2026-02-12").tasks("R86")).getStatus()).isEqualTo(Task.TaskStatus.COMPLETED);
    }
}
