package net.openmeet.series.series.web;

import java.net.URI;
import java.util.Locale;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import net.openmeet.series.series.Address;
import net.openmeet.series.series.Location;
import org.jspecify.annotations.Nullable;

/** Reads where it takes place; pointers are relative to the location. */
final class LocationReader {

    private static final PlainText NAME = PlainText.line(Location.LONGEST_NAME);
    private static final PlainText POSTAL_CODE = PlainText.line(Address.LONGEST_POSTAL_CODE);
    private static final PlainText ADDRESS_LINE = PlainText.line(Address.LONGEST);

    private final Violations violations;

    LocationReader(Violations violations) {
        this.violations = violations;
    }

    /** The location; null for none, an empty one, or after a violation. */
    @Nullable
    Location location(@Nullable LocationRequest request) {
        if (request == null) {
            return null;
        }
        return Location.ofNullable(
                NAME.optional(request.name(), "/name", violations),
                address(request.address()),
                onlineUri(request.onlineUri()));
    }

    private @Nullable Address address(@Nullable AddressRequest request) {
        if (request == null) {
            return null;
        }
        return Address.ofNullable(
                country(request.country()),
                POSTAL_CODE.optional(request.postalCode(), "/address/postalCode", violations),
                ADDRESS_LINE.optional(request.region(), "/address/region", violations),
                ADDRESS_LINE.optional(request.locality(), "/address/locality", violations),
                ADDRESS_LINE.optional(request.street(), "/address/street", violations));
    }

    private @Nullable String country(@Nullable String code) {
        if (code == null || Address.isCountry(code)) {
            return code;
        }
        var meant = code.strip().toUpperCase(Locale.ROOT);
        violations.add(
                "/address/country",
                "unknown-country",
                "Send an ISO 3166-1 code of two upper-case letters.",
                Address.isCountry(meant) ? meant : null);
        return null;
    }

    private @Nullable URI onlineUri(@Nullable String text) {
        var uri = text == null ? null : parse(text);
        if (text != null && (uri == null || !Location.isOnline(uri))) {
            violations.add(
                    "/onlineUri",
                    "invalid-uri",
                    "Send an absolute https URI of at most " + Location.LONGEST_URI + " characters.");
            return null;
        }
        return uri;
    }

    private static @Nullable URI parse(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
