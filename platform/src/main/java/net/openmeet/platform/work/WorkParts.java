package net.openmeet.platform.work;

import java.time.Clock;
import org.springframework.transaction.support.TransactionTemplate;

/** What every way of doing work needs. */
record WorkParts(
        WorkRows rows,
        Payloads payloads,
        TransactionTemplate transaction,
        Attempts attempts,
        WorkMeters meters,
        Clock clock) {}
