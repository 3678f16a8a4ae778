package net.openmeet.attendance.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.openmeet.platform.database.StoredTime;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import org.jspecify.annotations.Nullable;

/**
 * How long a seat is kept for somebody who has yet to say whether they want it. Hours are hours that pass.
 *
 * @param startsAt null: not known, so that no seat is kept
 * @param offerHours for how many hours one that gets free is offered; null: it is theirs at once
 * @param unconfirmed what becomes of one that isn't confirmed
 */
public record SeatTerms(
        @Nullable Instant startsAt, @Nullable Integer offerHours, UnconfirmedSeats unconfirmed) {

    /** Where nothing was said. */
    public static final SeatTerms USUAL = new SeatTerms(null, null, UnconfirmedSeats.KEPT);

    private static final Duration TO_CONFIRM = Duration.ofDays(2);

    /** So long before the start whoever gets a seat then can still come. */
    private static final Duration BEFORE_THE_START = Duration.ofHours(2);

    /** So long before the start nobody can be expected to read in time what they are asked. */
    private static final Duration TOO_LATE = Duration.ofHours(4);

    /** Until when a seat that gets free at {@code now} is offered; empty: it is theirs at once. */
    public Optional<Instant> offeredUntil(Instant now) {
        return offerHours == null ? Optional.empty() : keptUntil(now, Duration.ofHours(offerHours));
    }

    /** Until when a seat is kept of who is asked at {@code now} whether they come all the same; empty: nobody is asked any more. */
    public Optional<Instant> confirmedBy(Instant now) {
        return keptUntil(now, TO_CONFIRM);
    }

    private Optional<Instant> keptUntil(Instant now, Duration length) {
        if (startsAt == null || now.isAfter(startsAt.minus(TOO_LATE))) {
            return Optional.empty();
        }
        Instant end = now.plus(length);
        Instant last = startsAt.minus(BEFORE_THE_START);
        return Optional.of(end.isBefore(last) ? end : last);
    }

    /** The terms of a row that has their columns. */
    static SeatTerms of(ResultSet row) throws SQLException {
        return new SeatTerms(
                StoredTime.orNull(row, "starts_at"),
                row.getObject("offer_hours", Integer.class),
                UnconfirmedSeats.valueOf(row.getString("unconfirmed_seats")));
    }
}
