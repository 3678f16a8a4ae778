package net.openmeet.community.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why something is reported, and restricted. */
public enum ReportReason {
    SPAM,
    HARASSMENT,
    ILLEGAL,
    IMPERSONATION,
    OTHER;

    /** The word in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportReason> find(String word) {
        return Arrays.stream(values())
                .filter(reason -> reason.word().equals(word))
                .findFirst();
    }
}
