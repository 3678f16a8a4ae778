package net.openmeet.recurrence.zone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The time zone names of Windows, which Outlook writes, and the IANA zones that Unicode CLDR (windowsZones, territory 001) gives for them.
 * The list stands in {@code windows-zones.txt}, a line {@code <Windows name>=<IANA name>} each.
 */
public final class WindowsZones {

    private static final Map<String, ZoneId> ZONES = read();

    private WindowsZones() {}

    /** The zone of a name such as {@code W. Europe Standard Time}, in any case. */
    public static Optional<ZoneId> find(String name) {
        return Optional.ofNullable(ZONES.get(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, ZoneId> read() {
        try (InputStream file = Objects.requireNonNull(WindowsZones.class.getResourceAsStream("windows-zones.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            pair -> pair[0].toLowerCase(Locale.ROOT), pair -> ZoneId.of(pair[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
