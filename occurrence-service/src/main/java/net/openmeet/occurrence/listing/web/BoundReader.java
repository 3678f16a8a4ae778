package net.openmeet.occurrence.listing.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.openmeet.occurrence.listing.Bound;
import net.openmeet.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads the ends of a range: a local date, a local date-time, or an instant with its offset. */
public final class BoundReader {

    private static final int LONGEST = 35;
    private static final int DATE_LENGTH = "2026-03-01".length();

    private BoundReader() {}

    /**
     * The end of a range that a parameter names; null for none.
     *
     * @throws ProblemException for what is no time
     */
    public static @Nullable Bound read(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            Bound bound = text.length() > LONGEST ? null : parse(text);
            if (bound != null) {
                return bound;
            }
        } catch (DateTimeException e) {
            // Answered below, like every other text that is none.
        }
        throw ProblemException.invalidParameter(
                parameter,
                "Send a local date (2026-03-01) or date-time (2026-03-01T18:00), or an instant"
                        + " (2026-03-01T17:00:00Z; write a + as %2B), of the years 1 to 9999.");
    }

    private static @Nullable Bound parse(String text) {
        if (text.length() == DATE_LENGTH) {
            return local(LocalDate.parse(text).atStartOfDay());
        }
        if (text.endsWith("Z")
                || text.substring(Math.min(DATE_LENGTH, text.length())).matches(".*[+-].*")) {
            OffsetDateTime exact = OffsetDateTime.parse(text);
            return isCivil(exact.withOffsetSameInstant(ZoneOffset.UTC).getYear())
                    ? new Bound.Exact(exact.toInstant())
                    : null;
        }
        return local(LocalDateTime.parse(text));
    }

    private static @Nullable Bound local(LocalDateTime time) {
        return isCivil(time.getYear()) ? new Bound.Local(time) : null;
    }

    private static boolean isCivil(int year) {
        return year >= 1 && year <= 9999;
    }
}
