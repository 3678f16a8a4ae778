package net.openmeet.platform.mail;

import java.util.Locale;

/** What became of a mail that need not be looked after any more. */
enum Delivery {
    /** The server takes care of it from here. */
    ACCEPTED,
    /** The server said that it never will: there is no such mailbox, or it doesn't want this. */
    REFUSED,
    /** It had become pointless before the server could be reached. */
    EXPIRED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
