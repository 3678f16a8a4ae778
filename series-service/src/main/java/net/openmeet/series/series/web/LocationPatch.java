package net.openmeet.series.series.web;

import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** What a merge patch says of a location. */
record LocationPatch(Patched<String> name, Patched<AddressPatch> address, Patched<String> onlineUri) {

    LocationRequest applyTo(@Nullable LocationRequest current) {
        var location = current == null ? LocationRequest.NOTHING : current;
        return new LocationRequest(
                name.applyTo(location.name()),
                switch (address) {
                    case Patched.Absent<AddressPatch>() -> location.address();
                    case Patched.Removed<AddressPatch>() -> null;
                    case Patched.Given<AddressPatch>(var patch) -> patch.applyTo(location.address());
                },
                onlineUri.applyTo(location.onlineUri()));
    }
}
