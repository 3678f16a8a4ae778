package net.openmeet.platform.erasure;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.change.Change;

/**
 * An account that is no more.
 *
 * @param version the last one that it has
 * @param changeId what the erasure makes happen belongs to this
 * @param heirs whose groups are that it owned alone, by group
 */
public record ErasedAccount(UUID id, long version, Instant erasedAt, UUID changeId, Map<UUID, UUID> heirs) {

    /** In the place of an account that is no more, where somebody has to stand. Nobody has a token of it. */
    public static final UUID NOBODY = new UUID(0, 0);

    public ErasedAccount {
        heirs = Map.copyOf(heirs);
    }

    /** What the erasure makes happen: nobody did it. */
    public Change change() {
        return Change.ofSystem(changeId);
    }
}
