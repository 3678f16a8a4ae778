package net.openmeet.location.web;

import io.swagger.v3.oas.annotations.media.Schema;
import net.openmeet.location.Coordinates;
import org.jspecify.annotations.Nullable;

/** A point on the earth, as callers send and get it. */
@Schema(name = "Coordinates")
record CoordinatesBody(
        @Schema(
                description = "Degrees, WGS 84, north positive, -90 to 90; to the millionth.",
                example = "52.4986",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Double latitude,

        @Schema(
                description = "Degrees, WGS 84, east positive, -180 to 180; to the millionth.",
                example = "13.3907",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Double longitude) {

    static final CoordinatesBody NOTHING = new CoordinatesBody(null, null);

    static @Nullable CoordinatesBody of(@Nullable Coordinates coordinates) {
        return coordinates == null
                ? null
                : new CoordinatesBody(coordinates.degreesOfLatitude(), coordinates.degreesOfLongitude());
    }
}
