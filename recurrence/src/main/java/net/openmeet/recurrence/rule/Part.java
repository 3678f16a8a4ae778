package net.openmeet.recurrence.rule;

import org.jspecify.annotations.Nullable;

/** The names of a rule's parts, as RFC 5545 and RFC 7529 spell them. */
enum Part {
    FREQ,
    INTERVAL,
    COUNT,
    UNTIL,
    BYSECOND,
    BYMINUTE,
    BYHOUR,
    BYDAY,
    BYMONTHDAY,
    BYYEARDAY,
    BYWEEKNO,
    BYMONTH,
    BYSETPOS,
    WKST,
    RSCALE,
    SKIP;

    private static final Part[] ALL = values();

    /** The part whose name stands at {@code from} up to {@code to}, in any case. */
    static @Nullable Part named(String text, int from, int to) {
        for (Part part : ALL) {
            String name = part.name();
            if (name.length() == to - from && text.regionMatches(true, from, name, 0, name.length())) {
                return part;
            }
        }
        return null;
    }
}
