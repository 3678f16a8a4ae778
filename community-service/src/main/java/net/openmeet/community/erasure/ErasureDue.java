package net.openmeet.community.erasure;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.change.Change;

/**
 * The end of an account that was asked for.
 *
 * @param deletesAt what the account said then; if it says something else by now, that was taken back
 * @param changeId what the erasure makes happen belongs to this
 * @param heirs whose groups are by now that it owned alone, by group
 */
record ErasureDue(UUID accountId, Instant deletesAt, UUID changeId, Map<UUID, UUID> heirs) {

    ErasureDue {
        heirs = Map.copyOf(heirs);
    }

    Change change() {
        return Change.ofSystem(changeId);
    }

    ErasureDue inherited(UUID group, UUID heir) {
        Map<UUID, UUID> more = new HashMap<>(heirs);
        more.put(group, heir);
        return new ErasureDue(accountId, deletesAt, changeId, more);
    }
}
