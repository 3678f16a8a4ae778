package net.openmeet.community.group;

import java.time.Clock;
import java.time.Duration;
import net.openmeet.platform.work.RecurringWork;
import org.springframework.stereotype.Component;

/** Forgets what was written long ago to those who organise something. */
@Component
class ForgettingContacts implements RecurringWork {

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int AT_ONCE = 5_000;

    private final Contacts contacts;
    private final Clock clock;

    ForgettingContacts(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "group-contact-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public boolean run() {
        return contacts.removeBefore(clock.instant().minus(KEPT), AT_ONCE) == AT_ONCE;
    }
}
