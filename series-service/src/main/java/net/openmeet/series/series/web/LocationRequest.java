package net.openmeet.series.series.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.series.series.Location;
import org.jspecify.annotations.Nullable;

/** Where it takes place, as callers send and get it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Location")
record LocationRequest(
        @Schema(description = "Name of the place, at most 200 characters.", example = "Studio 1") @Nullable
        String name,

        @Nullable AddressRequest address,

        @Schema(
                description = "Absolute https URI at which to take part, at most 2,000 characters.",
                example = "https://meet.example.org/yoga")
        @Nullable
        String onlineUri) {

    static final LocationRequest NOTHING = new LocationRequest(null, null, null);

    static @Nullable LocationRequest of(@Nullable Location location) {
        if (location == null) {
            return null;
        }
        var uri = location.onlineUri();
        return new LocationRequest(
                location.name(), AddressRequest.of(location.address()), uri == null ? null : uri.toString());
    }
}
