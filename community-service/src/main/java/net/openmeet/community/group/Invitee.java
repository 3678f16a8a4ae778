package net.openmeet.community.group;

import java.util.Locale;
import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;

/** Who is invited to a group. */
public sealed interface Invitee {

    /** Whoever has the link, as often as it can be used. */
    record Anybody(int uses) implements Invitee {

        public static final int MOST_USES = 1_000;
    }

    /** An account. */
    record Somebody(UUID account) implements Invitee {}

    /**
     * Whoever reads mail at an address, once.
     *
     * @param language of the mail
     */
    record Reader(MailAddress address, Locale language) implements Invitee {}
}
