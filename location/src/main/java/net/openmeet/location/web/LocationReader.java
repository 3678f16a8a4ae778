package net.openmeet.location.web;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.openmeet.location.Coordinates;
import net.openmeet.location.Location;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.PlainText;
import org.jspecify.annotations.Nullable;

/** Reads where it takes place. */
public final class LocationReader {

    private static final PlainText LINE = PlainText.line(Location.LONGEST_TEXT);
    private static final PlainText POSTAL_CODE = PlainText.line(Location.LONGEST_POSTAL_CODE);
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final Violations violations;

    /**
     * A reader of one body.
     *
     * @param violations where to add what is wrong; their pointers are relative to the location
     */
    public LocationReader(Violations violations) {
        this.violations = violations;
    }

    /** The location; null for none or an empty one. What can't be read is left out. */
    public @Nullable Location location(@Nullable LocationBody body) {
        if (body == null) {
            return null;
        }
        AddressBody address = Objects.requireNonNullElse(body.address(), AddressBody.NOTHING);
        return Location.ofNullable(
                LINE.optional(body.name(), "/name", violations),
                country(address.country()),
                POSTAL_CODE.optional(address.postalCode(), "/address/postalCode", violations),
                LINE.optional(address.region(), "/address/region", violations),
                LINE.optional(address.locality(), "/address/locality", violations),
                LINE.optional(address.street(), "/address/street", violations),
                onlineUri(body.onlineUri()),
                coordinates(body.coordinates()));
    }

    private @Nullable String country(@Nullable String code) {
        if (code == null || COUNTRIES.contains(code)) {
            return code;
        }
        String meant = code.strip().toUpperCase(Locale.ROOT);
        violations.add(
                "/address/country",
                "unknown-country",
                "Send an ISO 3166-1 code of two upper-case letters.",
                COUNTRIES.contains(meant) ? meant : null);
        return null;
    }

    private @Nullable Coordinates coordinates(@Nullable CoordinatesBody body) {
        if (body == null) {
            return null;
        }
        Double latitude = degrees("/latitude", body.latitude(), Coordinates.MOST_LATITUDE);
        Double longitude = degrees("/longitude", body.longitude(), Coordinates.MOST_LONGITUDE);
        return latitude == null || longitude == null ? null : Coordinates.ofDegrees(latitude, longitude);
    }

    private @Nullable Double degrees(String member, @Nullable Double degrees, int most) {
        String pointer = "/coordinates" + member;
        if (degrees == null) {
            violations.add(pointer, "required", "A point has a latitude and a longitude.");
            return null;
        }
        if (Math.abs(degrees) <= most) {
            return degrees;
        }
        violations.add(pointer, "out-of-range", "Send degrees, -" + most + " to " + most + ".");
        return null;
    }

    private @Nullable URI onlineUri(@Nullable String text) {
        URI uri = text == null ? null : parsed(text);
        if (text != null && uri == null) {
            violations.add(
                    "/onlineUri",
                    "invalid-uri",
                    "Send an absolute https URI of at most " + Location.LONGEST_URI + " characters.");
        }
        return uri;
    }

    private static @Nullable URI parsed(String text) {
        try {
            URI uri = URI.create(text);
            return Location.isOnline(uri) ? uri : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
