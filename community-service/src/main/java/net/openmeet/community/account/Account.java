package net.openmeet.community.account;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may own series and answer for events.
 *
 * @param id never changes; {@code sub} of the account's tokens
 * @param handle unique among all accounts
 * @param version from 1, one more with each change
 * @param deletesAt when it is erased; null: nobody has asked for that
 * @param updatedAt when this version was made, UTC
 */
public record Account(
        UUID id,
        Handle handle,
        DisplayName displayName,
        Profile profile,
        AccountKind kind,
        long version,
        Instant registeredAt,
        @Nullable Instant deletesAt,
        Instant updatedAt) {

    static Account member(UUID id, Handle handle, DisplayName displayName, Instant now) {
        return new Account(id, handle, displayName, Profile.EMPTY, AccountKind.MEMBER, 1, now, null, now);
    }

    /** What differs from an earlier version of this account, as the API calls it. */
    List<String> changedSince(Account earlier) {
        Map<String, Object> before = earlier.values();
        return values().entrySet().stream()
                .filter(field -> !field.getValue().equals(before.get(field.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The account with other names and another profile; this one if nothing differs. */
    Account with(Handle newHandle, DisplayName newName, Profile newProfile, Instant now) {
        var changed = new Account(id, newHandle, newName, newProfile, kind, version + 1, registeredAt, deletesAt, now);
        return changed.values().equals(values()) ? this : changed;
    }

    /** The account that is erased at a time; null: no more. This one if that is so already. */
    Account deletingAt(@Nullable Instant time, Instant now) {
        return Objects.equals(time, deletesAt)
                ? this
                : new Account(id, handle, displayName, profile, kind, version + 1, registeredAt, time, now);
    }

    /** All that its owner may change, as the API calls it. */
    private Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("handle", handle);
        values.put("displayName", displayName);
        values.put("bio", profile.bio());
        values.put("picture", Optional.ofNullable(profile.picture()));
        values.put("language", Optional.ofNullable(profile.language()));
        values.put("timeZone", Optional.ofNullable(profile.timeZone()));
        values.put("weekStart", Optional.ofNullable(profile.weekStart()));
        values.put("public", profile.publicFields());
        values.put("deletesAt", Optional.ofNullable(deletesAt));
        return values;
    }
}
