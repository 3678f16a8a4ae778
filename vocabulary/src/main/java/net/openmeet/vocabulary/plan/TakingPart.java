package net.openmeet.vocabulary.plan;

import java.util.Objects;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.vocabulary.template.AttendanceMode;
import net.openmeet.vocabulary.template.Template;
import org.jspecify.annotations.Nullable;

/**
 * How people take part. Where no mode is said, by what is: a place, a URI, both, or nothing yet.
 *
 * @param place without a URI; null: not said
 */
public record TakingPart(
        boolean inPerson, boolean online, @Nullable Location place) {

    /** So far apart two points are two places; less is the same door, put down better. */
    private static final double METRES_APART = 200;

    /** How people take part in what a template says. */
    public static TakingPart in(Template template) {
        Location location = template.location();
        Location place = location == null ? null : location.withoutOnlineUri();
        AttendanceMode mode = template.mode();
        return mode == null
                ? new TakingPart(place != null, location != null && location.onlineUri() != null, place)
                : new TakingPart(mode != AttendanceMode.ONLINE, mode != AttendanceMode.IN_PERSON, place);
    }

    /** Whether somebody who takes part in this way can't any more, or has to go somewhere else. */
    public boolean isDisruptedBy(TakingPart after) {
        boolean lost = (inPerson && !after.inPerson) || (online && !after.online);
        // Who took part online still does; wherever others may come to now, nobody had planned for it.
        boolean place = after.inPerson && (inPerson || !online);
        return lost || (place && isElsewhere(after.place));
    }

    private boolean isElsewhere(@Nullable Location after) {
        if (place == null || after == null) {
            return place != null || after != null;
        }
        return !Objects.equals(address(place), address(after)) || areApart(place.coordinates(), after.coordinates());
    }

    /** To say where on the earth an address is, or no longer, moves nothing. */
    private static boolean areApart(@Nullable Coordinates before, @Nullable Coordinates after) {
        return before != null && after != null && before.metresTo(after) > METRES_APART;
    }

    private static @Nullable Location address(Location place) {
        return Location.ofNullable(
                place.name(),
                place.country(),
                place.postalCode(),
                place.region(),
                place.locality(),
                place.street(),
                null,
                null);
    }
}
