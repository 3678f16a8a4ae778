package net.openmeet.location.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;

/** Where it takes place, as callers send and get it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Location")
public record LocationBody(
        @Schema(description = "Name of the place, at most 200 characters.", example = "Studio 1") @Nullable
        String name,

        @Nullable AddressBody address,

        @Schema(
                description = "Absolute https URI at which to take part, at most 2,000 characters.",
                example = "https://meet.example.org/yoga")
        @Nullable
        String onlineUri,

        @Nullable CoordinatesBody coordinates) {

    static final LocationBody NOTHING = new LocationBody(null, null, null, null);

    /** How a location goes out; null for none. */
    public static @Nullable LocationBody of(@Nullable Location location) {
        if (location == null) {
            return null;
        }
        var address = new AddressBody(
                location.country(), location.postalCode(), location.region(), location.locality(), location.street());
        URI uri = location.onlineUri();
        return new LocationBody(
                location.name(),
                address.equals(AddressBody.NOTHING) ? null : address,
                uri == null ? null : uri.toString(),
                CoordinatesBody.of(location.coordinates()));
    }
}
