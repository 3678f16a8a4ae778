package net.openmeet.occurrence.template.web;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.openmeet.occurrence.template.Location;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads where it takes place; pointers are relative to the location. */
final class LocationReader {

    private static final PlainText LINE = PlainText.line(200);
    private static final PlainText POSTAL_CODE = PlainText.line(20);
    private static final int LONGEST_URI = 2_000;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Location NOWHERE = new Location(null, null, null, null, null, null, null);

    private final Violations violations;

    LocationReader(Violations violations) {
        this.violations = violations;
    }

    /** The location; null for none or an empty one. */
    @Nullable
    Location location(@Nullable LocationBody body) {
        if (body == null) {
            return null;
        }
        var address = Objects.requireNonNullElse(body.address(), AddressBody.NOTHING);
        var location = new Location(
                LINE.optional(body.name(), "/name", violations),
                country(address.country()),
                POSTAL_CODE.optional(address.postalCode(), "/address/postalCode", violations),
                LINE.optional(address.region(), "/address/region", violations),
                LINE.optional(address.locality(), "/address/locality", violations),
                LINE.optional(address.street(), "/address/street", violations),
                onlineUri(body.onlineUri()));
        return location.equals(NOWHERE) ? null : location;
    }

    private @Nullable String country(@Nullable String code) {
        if (code == null || COUNTRIES.contains(code)) {
            return code;
        }
        var meant = code.strip().toUpperCase(Locale.ROOT);
        violations.add(
                "/address/country",
                "unknown-country",
                "Send an ISO 3166-1 code of two upper-case letters.",
                COUNTRIES.contains(meant) ? meant : null);
        return null;
    }

    private @Nullable String onlineUri(@Nullable String text) {
        if (text != null && !isOnline(text)) {
            violations.add(
                    "/onlineUri",
                    "invalid-uri",
                    "Send an absolute https URI of at most " + LONGEST_URI + " characters.");
            return null;
        }
        return text;
    }

    private static boolean isOnline(String text) {
        if (text.length() > LONGEST_URI) {
            return false;
        }
        try {
            var uri = URI.create(text);
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
