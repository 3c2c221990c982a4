package org.charcot.page;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/** Writing as any client would: through the same checks, and followed by an evaluation of the patient. */
public interface Writes {

    /** The current version of a resource; empty when there is none. */
    Optional<Resource> read(String type, String id);

    /**
     * Stores a transaction, all or nothing, and waits until the patient's plan is right again.
     *
     * @throws RefusedException when the server would refuse it from a client
     */
    void store(String patientId, Bundle transaction);

    /** Why something was not stored: an HTTP status, and what a reader can be told. */
    final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;
        private final transient List<String> faults;

        public RefusedException(int status, List<String> faults) {
            super("refused with status " + status);
            this.status = status;
            this.faults = List.copyOf(faults);
        }

        public int status() {
            return status;
        }

        public List<String> faults() {
            return faults;
        }

        /** Whether somebody else was first. */
        public boolean isConflict() {
            return status == 409 || status == 412 || status == 410 || status == 404;
        }
    }
}
