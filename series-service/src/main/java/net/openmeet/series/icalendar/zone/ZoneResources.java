package net.openmeet.series.icalendar.zone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists that stand beside this package's classes. */
final class ZoneResources {

    private ZoneResources() {}

    /** The zones that people know best, those first that are preferred: {@code well-known-zones.txt}. */
    static List<ZoneId> wellKnown() {
        return lines("well-known-zones.txt").map(ZoneId::of).toList();
    }

    /** What programs call zones in their menus, in lower case, and abbreviations: {@code zone-labels.txt}, {@code label=IANA name} each. */
    static Map<String, ZoneId> labels() {
        return lines("zone-labels.txt")
                .map(line -> line.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> ZoneId.of(pair[1])));
    }

    private static Stream<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(ZoneResources.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
