package net.openmeet.location.web;

import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** What a merge patch says of a location. */
public record LocationPatch(
        Patched<String> name,
        Patched<AddressPatch> address,
        Patched<String> onlineUri,
        Patched<CoordinatesPatch> coordinates) {

    /** The location after a patch of what has it. */
    public static @Nullable LocationBody apply(Patched<LocationPatch> patch, @Nullable LocationBody current) {
        return patch.mergeInto(current, LocationPatch::applyTo);
    }

    private LocationBody applyTo(@Nullable LocationBody current) {
        LocationBody location = current == null ? LocationBody.NOTHING : current;
        return new LocationBody(
                name.applyTo(location.name()),
                address.mergeInto(location.address(), AddressPatch::applyTo),
                onlineUri.applyTo(location.onlineUri()),
                coordinates.mergeInto(location.coordinates(), CoordinatesPatch::applyTo));
    }
}
