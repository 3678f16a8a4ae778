package net.openmeet.community.denylist;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.paging.ListPosition;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators deny. What is there already stays as it is. */
@Service
public class DenylistManagement {

    private final DeniedEntries entries;
    private final Clock clock;

    DenylistManagement(DeniedEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Denies something from now on. */
    @Transactional
    public DenyResult deny(DeniedKind kind, String value, String note, UUID moderator) {
        return kind.key(value)
                .map(key -> add(new DeniedEntry(Uuids.next(), kind, value, note, moderator, clock.instant()), key))
                .orElseGet(DenyResult.Malformed::new);
    }

    /** Allows again what an entry denied; false if there is none. */
    @Transactional
    public boolean allow(UUID id) {
        return entries.remove(id);
    }

    /** The newest first, after a position. */
    public List<DeniedEntry> list(ListPosition after, int limit) {
        return entries.list(after, limit);
    }

    private DenyResult add(DeniedEntry entry, String key) {
        if (entries.isFull()) {
            return new DenyResult.TooMany();
        }
        return entries.add(entry, key) ? new DenyResult.Denied(entry) : new DenyResult.AlreadyDenied();
    }
}
