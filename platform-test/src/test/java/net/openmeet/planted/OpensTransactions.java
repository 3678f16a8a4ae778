package net.openmeet.planted;

import org.springframework.transaction.support.TransactionTemplate;

/** Planted: has a transaction that no method declares. */
class OpensTransactions {

    void open(TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> {});
    }
}
