package net.openmeet.platform.test.sample;

import static net.openmeet.platform.test.People.ALICE;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import net.openmeet.platform.consistency.KnownVersion;
import net.openmeet.platform.security.Viewer;
import org.springframework.stereotype.Component;

/** Hears of one note's versions one by one, whenever it is asked. */
@Component
class NoteVersions implements KnownVersion {

    static final UUID ARRIVES_SOON = UUID.fromString("00000000-0000-7000-8000-000000000001");

    /** A private note, which only Alice may know of. */
    static final UUID OF_ALICE = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private final AtomicLong arrived = new AtomicLong();
    private final AtomicLong asked = new AtomicLong();

    /** How often somebody has asked. */
    long asked() {
        return asked.get();
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public Map<UUID, Long> versions(Set<UUID> ids, Viewer viewer) {
        asked.incrementAndGet();
        if (ids.contains(ARRIVES_SOON)) {
            return Map.of(ARRIVES_SOON, arrived.getAndIncrement());
        }
        return ids.contains(OF_ALICE) && viewer.is(ALICE) ? Map.of(OF_ALICE, 7L) : Map.of();
    }
}
