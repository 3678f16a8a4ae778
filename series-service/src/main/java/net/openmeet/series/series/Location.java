package net.openmeet.series.series;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where it takes place: in person, online, or both. At least one component is there.
 *
 * @param name name of the place, e.g. {@code Studio 1}, at most {@value #LONGEST_NAME} code points
 * @param address postal address
 * @param onlineUri absolute https URI at which to take part, at most {@value #LONGEST_URI} characters
 */
public record Location(
        @Nullable String name,
        @Nullable Address address,
        @Nullable URI onlineUri) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_URI = 2_000;

    public Location {
        Texts.require(name != null || address != null || onlineUri != null, "A location says something");
        Texts.requireAtMost(LONGEST_NAME, name);
        Texts.require(onlineUri == null || isOnline(onlineUri), "Not an https URI");
    }

    /** The location of these components; null where there is none of them. */
    public static @Nullable Location ofNullable(
            @Nullable String name, @Nullable Address address, @Nullable URI onlineUri) {
        return name == null && address == null && onlineUri == null ? null : new Location(name, address, onlineUri);
    }

    /** Whether people can go to this URI to take part: absolute, https, with a host, not too long. */
    public static boolean isOnline(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.toString().length() <= LONGEST_URI;
    }
}
