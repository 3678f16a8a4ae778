package net.openmeet.attendance.standing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's answer for each date of a series.
 *
 * @param version rises with every change, also after it was ended and given again; 0: never given
 * @param guests people brought along to each, as far as the date allows
 * @param from the first date that it answers; null: all that are to come
 * @param givenAt since when; null: it isn't, or isn't any more
 */
public record StandingAnswer(
        UUID seriesId,
        UUID accountId,
        long version,
        int guests,
        @Nullable FirstDate from,
        @Nullable Instant givenAt) {

    static StandingAnswer never(UUID seriesId, UUID accountId) {
        return new StandingAnswer(seriesId, accountId, 0, 0, null, null);
    }

    public boolean isGiven() {
        return givenAt != null;
    }

    StandingAnswer given(int wantedGuests, @Nullable FirstDate wantedFrom, Instant now) {
        var wanted = new StandingAnswer(
                seriesId, accountId, version, wantedGuests, wantedFrom, givenAt == null ? now : givenAt);
        return wanted.equals(this) ? this : wanted.changed();
    }

    StandingAnswer ended() {
        return isGiven() ? new StandingAnswer(seriesId, accountId, version + 1, guests, from, null) : this;
    }

    /** The same as of its next version: a date is excepted, or not any more. */
    StandingAnswer changed() {
        return new StandingAnswer(seriesId, accountId, version + 1, guests, from, givenAt);
    }
}
