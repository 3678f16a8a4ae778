package net.openmeet.location.messaging;

import java.net.URI;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import org.jspecify.annotations.Nullable;

/** Maps locations from and to the published language. */
public final class LocationMessages {

    private LocationMessages() {}

    /**
     * What a message says of a location; null for none or an empty one.
     *
     * @throws UnprocessableMessageException if it says what no location is
     */
    public static @Nullable Location location(net.openmeet.schemas.series.@Nullable Location message) {
        if (message == null) {
            return null;
        }
        try {
            String uri = message.getOnlineUri();
            return Location.ofNullable(
                    message.getName(),
                    message.getCountry(),
                    message.getPostalCode(),
                    message.getRegion(),
                    message.getLocality(),
                    message.getStreet(),
                    uri == null ? null : URI.create(uri),
                    coordinates(message.getCoordinates()));
        } catch (IllegalArgumentException e) {
            throw new UnprocessableMessageException("The location can't be read", e);
        }
    }

    /** A location in a message; null for none. */
    public static net.openmeet.schemas.series.@Nullable Location message(@Nullable Location location) {
        if (location == null) {
            return null;
        }
        URI uri = location.onlineUri();
        return net.openmeet.schemas.series.Location.newBuilder()
                .setName(location.name())
                .setCountry(location.country())
                .setPostalCode(location.postalCode())
                .setRegion(location.region())
                .setLocality(location.locality())
                .setStreet(location.street())
                .setOnlineUri(uri == null ? null : uri.toString())
                .setCoordinates(message(location.coordinates()))
                .build();
    }

    private static @Nullable Coordinates coordinates(net.openmeet.schemas.series.@Nullable Coordinates message) {
        return message == null ? null : new Coordinates(message.getLatitude(), message.getLongitude());
    }

    private static net.openmeet.schemas.series.@Nullable Coordinates message(@Nullable Coordinates coordinates) {
        return coordinates == null
                ? null
                : new net.openmeet.schemas.series.Coordinates(coordinates.latitude(), coordinates.longitude());
    }
}
