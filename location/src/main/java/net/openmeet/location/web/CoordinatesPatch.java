package net.openmeet.location.web;

import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** What a merge patch says of a point. */
record CoordinatesPatch(Patched<Double> latitude, Patched<Double> longitude) {

    CoordinatesBody applyTo(@Nullable CoordinatesBody current) {
        CoordinatesBody point = current == null ? CoordinatesBody.NOTHING : current;
        return new CoordinatesBody(latitude.applyTo(point.latitude()), longitude.applyTo(point.longitude()));
    }
}
