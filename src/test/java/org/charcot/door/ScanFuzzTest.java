package org.charcot.door;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charcot.door.Bodies.Body;
import org.charcot.door.Expected.Strictness;
import org.hl7.fhir.r4.model.OperationOutcome;

/** Whatever is sent is found sound or refused, soon and in words; and what is found sound HAPI's strictest parser takes. */
class ScanFuzzTest {

    /** Of the processor; what sends a parser astray takes longer, and the first scan of a process takes a tenth of it. */
    private static final Duration ENDLESS = Duration.ofSeconds(5);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final FhirContext FHIR = FhirContext.forR4Cached();
    private static final Scans SCANS =
            new Scans(FHIR, new RequestLimits(20_000_000, 5_000_000, 64, 2_000, 10_000, 40, 30));

    @Property(tries = 5000)
    void everyBodyIsFoundSoundOrRefused(
            @ForAll("bodies") Body body, @ForAll("mutations") List<Mutation> mutations, @ForAll Strictness strictness) {
        byte[] mutated = Scans.withoutMark(Mutation.all(mutations, body.bytes()));
        long before = THREADS.getCurrentThreadCpuTime();
        boolean sound = isSound(body, mutated, strictness);
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before)).isLessThan(ENDLESS);
        if (sound && strictness == Strictness.STRUCTURE) {
            parse(body, mutated);
        }
    }

    private static boolean isSound(Body body, byte[] mutated, Strictness strictness) {
        Expected expected = new Expected(body.type(), strictness);
        try {
            List<Fault> faults = (body.xml() ? SCANS.xml(mutated, expected) : SCANS.json(mutated, expected)).faults();
            assertThat(faults).allSatisfy(fault -> assertThat(fault.text()).hasSizeBetween(10, 2_000));
            return faults.isEmpty();
        } catch (BaseServerResponseException refusal) {
            assertThat(refusal.getStatusCode()).isIn(400, 413);
            assertThat(((OperationOutcome) refusal.getOperationOutcome()).getIssue())
                    .isNotEmpty()
                    .allSatisfy(issue -> assertThat(issue.getDiagnostics()).hasSizeBetween(10, 2_000));
            return false;
        }
    }

    private static void parse(Body body, byte[] mutated) {
        String text = new String(mutated, StandardCharsets.UTF_8);
        assertThat((body.xml() ? FHIR.newXmlParser() : FHIR.newJsonParser())
                        .setParserErrorHandler(new StrictErrorHandler())
                        .parseResource(text)
                        .fhirType())
                .isEqualTo(body.type());
    }

    @Provide
    Arbitrary<Body> bodies() {
        return Arbitraries.of(Bodies.examples());
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Mutation.few();
    }
}
