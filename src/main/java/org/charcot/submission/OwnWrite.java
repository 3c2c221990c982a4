package org.charcot.submission;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells, inside a transaction, that the writes in it are Charcot's own outcome. */
final class OwnWrite {

    private OwnWrite() {}

    static boolean isInProgress() {
        return TransactionSynchronizationManager.hasResource(OwnWrite.class);
    }

    static void run(Runnable write) {
        TransactionSynchronizationManager.bindResource(OwnWrite.class, true);
        try {
            write.run();
        } finally {
            TransactionSynchronizationManager.unbindResource(OwnWrite.class);
        }
    }
}
