package net.openmeet.attendance.notification;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.work.AtLeastOnceCall;
import net.openmeet.platform.work.Work;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** A round of mailing: asks where some people are reached, which may be asked twice, and says to them what is due. */
@Component
class MailRounds implements AtLeastOnceCall<MailRounds.Round, MailRounds.Told> {

    static final WorkKind<Round> KIND = WorkKind.of("notification-mails", Round.class);

    /** Of all: rounds follow one another. */
    static final String KEY = "all";

    private static final int ACCOUNTS = 100;

    private final Addresses addresses;
    private final Deliveries deliveries;
    private final NotificationMailing mailing;
    private final Work work;
    private final Clock clock;

    MailRounds(Addresses addresses, Deliveries deliveries, NotificationMailing mailing, Work work, Clock clock) {
        this.addresses = addresses;
        this.deliveries = deliveries;
        this.mailing = mailing;
        this.work = work;
        this.clock = clock;
    }

    /** A round, and when it was asked for. */
    record Round(Instant askedAt) {}

    /** Of whom it was asked, and where those are reached who are. */
    record Told(List<UUID> accounts, List<Reachable> reachable) {}

    @Override
    public WorkKind<Round> kind() {
        return KIND;
    }

    @Override
    public Told call(WorkItem<Round> item, UUID idempotencyKey) throws IOException {
        List<UUID> accounts = deliveries.due(clock.instant(), ACCOUNTS);
        return new Told(accounts, accounts.isEmpty() ? List.of() : addresses.of(accounts));
    }

    @Override
    public void done(WorkItem<Round> item, Told told) {
        mailing.handOver(told.accounts(), told.reachable());
        if (!told.accounts().isEmpty()) {
            work.enqueue(KIND, KEY, new Round(clock.instant()));
        }
    }
}
