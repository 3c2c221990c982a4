package org.charcot.form;

/** A link opens nothing. What it was for is not said, and neither is whether that exists. */
final class LinkRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    enum Reason {
        /** It was not made here, was changed, or is for something else. */
        WRONG,
        /** It was made here, and its time is over. */
        EXPIRED
    }

    private final Reason reason;

    LinkRefusedException(Reason reason) {
        super("The link is refused: " + reason);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
