package net.openmeet.platform.erasure;

import java.util.UUID;
import net.openmeet.platform.change.Change;

/**
 * An account that went into another one.
 *
 * @param absorbed the one that is no more
 * @param survivor whose all of it is
 * @param changeId what the merge makes happen belongs to this
 */
public record AccountMerge(UUID absorbed, UUID survivor, UUID changeId) {

    /** What the merge makes happen: its owner asked for it. */
    public Change change() {
        return Change.by(survivor, changeId);
    }

    /** The same, into the account that the survivor is by now. */
    AccountMerge into(UUID last) {
        return new AccountMerge(absorbed, last, changeId);
    }
}
