package net.openmeet.occurrence.testing;

import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A time zone whose country changes its mind: as if this JVM got newer time zone data. */
public final class MovableZone extends ZoneRulesProvider {

    private final String name;
    private volatile ZoneOffset offset;

    private MovableZone(String name, ZoneOffset offset) {
        this.name = name;
        this.offset = offset;
    }

    /** Makes a zone of that name known to the JVM, for good. */
    public static MovableZone named(String name, ZoneOffset offset) {
        var zone = new MovableZone(name, offset);
        registerProvider(zone);
        return zone;
    }

    public void moveTo(ZoneOffset other) {
        offset = other;
    }

    @Override
    protected Set<String> provideZoneIds() {
        return Set.of(name);
    }

    /** None to keep: it is asked for anew each time. */
    @Override
    protected @Nullable ZoneRules provideRules(String zone, boolean forCaching) {
        return forCaching ? null : offset.getRules();
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
        return new TreeMap<>();
    }
}
