package net.openmeet.location;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.openmeet.platform.text.VisibleText;
import org.jspecify.annotations.Nullable;

/**
 * Where it takes place: in person, online, or both. At least one component is there; texts are counted in code points.
 *
 * <p>Which country codes are given away changes over the years. So a value has the form of one only: what was a country when it was written
 * down stays readable. Who reads what people send asks for one of today's.
 *
 * @param name name of the place, e.g. {@code Studio 1}, at most {@value #LONGEST_TEXT}
 * @param country ISO 3166-1 alpha-2 code in upper case, e.g. {@code DE}
 * @param postalCode as written locally, at most {@value #LONGEST_POSTAL_CODE}
 * @param region state, province or region, at most {@value #LONGEST_TEXT}
 * @param locality city or town, at most {@value #LONGEST_TEXT}
 * @param street street and number, at most {@value #LONGEST_TEXT}
 * @param onlineUri absolute https URI at which to take part, at most {@value #LONGEST_URI} characters
 * @param coordinates where the place is on the earth
 */
public record Location(
        @Nullable String name,
        @Nullable String country,
        @Nullable String postalCode,
        @Nullable String region,
        @Nullable String locality,
        @Nullable String street,
        @Nullable URI onlineUri,
        @Nullable Coordinates coordinates) {

    public static final int LONGEST_TEXT = 200;
    public static final int LONGEST_POSTAL_CODE = 20;
    public static final int LONGEST_URI = 2_000;

    private static final int LAST_PORT = 65_535;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    public Location {
        require(
                isAnyThere(name, country, postalCode, region, locality, street, onlineUri, coordinates),
                "A location says something");
        require(country == null || COUNTRY.matcher(country).matches(), "A country has a code of two letters");
        require(areAtMost(LONGEST_POSTAL_CODE, postalCode), "A postal code is too long");
        require(areAtMost(LONGEST_TEXT, name, region, locality, street), "A text of a location is too long");
        require(onlineUri == null || isOnline(onlineUri), "Not an https URI");
    }

    /** A location of which nobody has said where on the earth it is. */
    public Location(
            @Nullable String name,
            @Nullable String country,
            @Nullable String postalCode,
            @Nullable String region,
            @Nullable String locality,
            @Nullable String street,
            @Nullable URI onlineUri) {
        this(name, country, postalCode, region, locality, street, onlineUri, null);
    }

    /** The location of these components; null where there is none of them. */
    public static @Nullable Location ofNullable(
            @Nullable String name,
            @Nullable String country,
            @Nullable String postalCode,
            @Nullable String region,
            @Nullable String locality,
            @Nullable String street,
            @Nullable URI onlineUri,
            @Nullable Coordinates coordinates) {
        return isAnyThere(name, country, postalCode, region, locality, street, onlineUri, coordinates)
                ? new Location(name, country, postalCode, region, locality, street, onlineUri, coordinates)
                : null;
    }

    /** A location of which nobody has said where on the earth it is; null where there is nothing of it. */
    public static @Nullable Location ofNullable(
            @Nullable String name,
            @Nullable String country,
            @Nullable String postalCode,
            @Nullable String region,
            @Nullable String locality,
            @Nullable String street,
            @Nullable URI onlineUri) {
        return ofNullable(name, country, postalCode, region, locality, street, onlineUri, null);
    }

    /** A location without a postal address; null where there is nothing of it. */
    public static @Nullable Location ofNullable(@Nullable String name, @Nullable URI onlineUri) {
        return ofNullable(name, null, null, null, null, null, onlineUri, null);
    }

    /** The same without a URI to take part at; null where there is nothing else of it. */
    public @Nullable Location withoutOnlineUri() {
        return onlineUri == null
                ? this
                : ofNullable(name, country, postalCode, region, locality, street, null, coordinates);
    }

    /** The place and its address on one line, as people write it: the place, the street, the town, the region, the country; empty for none. */
    public String line() {
        String town = joined(" ", postalCode, locality);
        return joined(", ", name, street, town.isEmpty() ? null : town, region, country);
    }

    /** Whether people can go to this URI to take part: absolute, https, with a host, not too long, and looking like where it leads to. */
    public static boolean isOnline(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getPort() <= LAST_PORT
                && uri.getUserInfo() == null
                && uri.toString().length() <= LONGEST_URI
                && !VisibleText.hasInvisible(uri.toString());
    }

    private static String joined(String between, @Nullable String... texts) {
        return Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    private static boolean isAnyThere(@Nullable Object... components) {
        return Stream.of(components).anyMatch(Objects::nonNull);
    }

    private static boolean areAtMost(int codePoints, @Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .allMatch(text -> text.codePointCount(0, text.length()) <= codePoints);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
