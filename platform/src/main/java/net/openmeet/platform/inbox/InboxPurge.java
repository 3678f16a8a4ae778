package net.openmeet.platform.inbox;

import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;

/** Forgets old messages from time to time, in small transactions. */
final class InboxPurge implements RecurringWork {

    private final InboxRows inbox;
    private final InboxSettings settings;

    InboxPurge(InboxRows inbox, InboxSettings settings) {
        this.inbox = inbox;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "inbox-purge";
    }

    @Override
    public Duration every() {
        return settings.purgeInterval();
    }

    @Override
    public boolean run() {
        return inbox.purge(settings.retention(), settings.purgeRows()) == settings.purgeRows();
    }
}
