package net.openmeet.community.moderation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a report is. */
public enum ReportStage {
    OPEN,
    /** A moderator looks at it. */
    TAKEN,
    DECIDED;

    /** The word in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ReportStage> find(String word) {
        return Arrays.stream(values())
                .filter(stage -> stage.word().equals(word))
                .findFirst();
    }
}
