package net.openmeet.community.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Somebody who may own series and answer for events.
 *
 * @param id never changes; {@code sub} of the account's tokens
 * @param handle unique among all accounts
 * @param version from 1, one more with each change
 * @param updatedAt when this version was made, UTC
 */
public record Account(
        UUID id,
        Handle handle,
        DisplayName displayName,
        AccountKind kind,
        long version,
        Instant registeredAt,
        Instant updatedAt) {

    static Account member(UUID id, Handle handle, DisplayName displayName, Instant now) {
        return new Account(id, handle, displayName, AccountKind.MEMBER, 1, now, now);
    }

    /** What differs from an earlier version of this account, as the API calls it. */
    List<String> changedSince(Account earlier) {
        List<String> fields = new ArrayList<>();
        if (!handle.equals(earlier.handle)) {
            fields.add("handle");
        }
        if (!displayName.equals(earlier.displayName)) {
            fields.add("displayName");
        }
        return fields;
    }

    /** The account after the change; this one if nothing differs. */
    Account with(Handle newHandle, DisplayName newName, Instant now) {
        return newHandle.equals(handle) && newName.equals(displayName)
                ? this
                : new Account(id, newHandle, newName, kind, version + 1, registeredAt, now);
    }
}
