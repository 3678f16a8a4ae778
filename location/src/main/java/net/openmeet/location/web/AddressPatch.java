package net.openmeet.location.web;

import net.openmeet.platform.web.Patched;
import org.jspecify.annotations.Nullable;

/** What a merge patch says of an address. */
record AddressPatch(
        Patched<String> country,
        Patched<String> postalCode,
        Patched<String> region,
        Patched<String> locality,
        Patched<String> street) {

    AddressBody applyTo(@Nullable AddressBody current) {
        AddressBody address = current == null ? AddressBody.NOTHING : current;
        return new AddressBody(
                country.applyTo(address.country()),
                postalCode.applyTo(address.postalCode()),
                region.applyTo(address.region()),
                locality.applyTo(address.locality()),
                street.applyTo(address.street()));
    }
}
