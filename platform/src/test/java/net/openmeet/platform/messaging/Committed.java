package net.openmeet.platform.messaging;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a test notes of a handler's effect counts only if it stays. */
public final class Committed {

    private Committed() {}

    /** Runs the note when the current transaction has committed. */
    public static void then(Runnable note) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                note.run();
            }
        });
    }
}
