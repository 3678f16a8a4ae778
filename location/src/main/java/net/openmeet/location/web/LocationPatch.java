package net.openmeet.location.web;

import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** What a merge patch says of a location. */
public record LocationPatch(Patched<String> name, Patched<AddressPatch> address, Patched<String> onlineUri) {

    /** The location after a patch of what has it. */
    public static @Nullable LocationBody apply(Patched<LocationPatch> patch, @Nullable LocationBody current) {
        return switch (patch) {
            case Patched.Absent<LocationPatch>() -> current;
            case Patched.Removed<LocationPatch>() -> null;
            case Patched.Given<LocationPatch>(var given) -> given.applyTo(current);
        };
    }

    private LocationBody applyTo(@Nullable LocationBody current) {
        LocationBody location = current == null ? LocationBody.NOTHING : current;
        return new LocationBody(
                name.applyTo(location.name()),
                switch (address) {
                    case Patched.Absent<AddressPatch>() -> location.address();
                    case Patched.Removed<AddressPatch>() -> null;
                    case Patched.Given<AddressPatch>(var given) -> given.applyTo(location.address());
                },
                onlineUri.applyTo(location.onlineUri()));
    }
}
