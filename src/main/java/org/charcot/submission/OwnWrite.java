package org.charcot.submission;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells, inside a transaction, that the writes in it are Charcot's own outcome. */
public final class OwnWrite {

    private OwnWrite() {}

    public static boolean isInProgress() {
        return TransactionSynchronizationManager.hasResource(OwnWrite.class);
    }

    static <T> T call(Supplier<T> write) {
        TransactionSynchronizationManager.bindResource(OwnWrite.class, true);
        try {
            return write.get();
        } finally {
            TransactionSynchronizationManager.unbindResource(OwnWrite.class);
        }
    }
}
