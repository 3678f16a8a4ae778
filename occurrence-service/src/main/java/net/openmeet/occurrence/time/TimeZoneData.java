package net.openmeet.occurrence.time;

import java.time.zone.ZoneRulesProvider;

/** The time zone data of this JVM. */
public final class TimeZoneData {

    private static final String VERSION =
            ZoneRulesProvider.getVersions("Europe/London").lastEntry().getKey();

    private TimeZoneData() {}

    /** Its version, e.g. {@code 2026a}; a later one is greater as text. */
    public static String version() {
        return VERSION;
    }
}
