package org.charcot.submission;

import java.util.concurrent.atomic.LongAdder;

/** How many evaluations of the worker came to an end, and how many of them failed, since the start. */
public final class EvaluationCounts {

    private final LongAdder succeeded = new LongAdder();
    private final LongAdder failed = new LongAdder();

    void succeeded() {
        succeeded.increment();
    }

    void failed() {
        failed.increment();
    }

    public long succeededSoFar() {
        return succeeded.sum();
    }

    public long failedSoFar() {
        return failed.sum();
    }
}
