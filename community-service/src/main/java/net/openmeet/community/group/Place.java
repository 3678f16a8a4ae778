package net.openmeet.community.group;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;

/** How a location stands in the columns of a group: the library that has it knows no database. */
@Embeddable
record Place(
        @Column(name = "location_name") @Nullable String placeName,
        @Nullable String country,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable String locality,
        @Nullable String street,
        @Nullable String onlineUri,
        @Nullable Integer latitude,
        @Nullable Integer longitude) {

    static @Nullable Place of(@Nullable Location location) {
        if (location == null) {
            return null;
        }
        URI online = location.onlineUri();
        Coordinates point = location.coordinates();
        return new Place(
                location.name(),
                location.country(),
                location.postalCode(),
                location.region(),
                location.locality(),
                location.street(),
                online == null ? null : online.toString(),
                point == null ? null : point.latitude(),
                point == null ? null : point.longitude());
    }

    Location location() {
        return new Location(
                placeName,
                country,
                postalCode,
                region,
                locality,
                street,
                onlineUri == null ? null : URI.create(onlineUri),
                latitude == null || longitude == null ? null : new Coordinates(latitude, longitude));
    }
}
