package net.openmeet.community.wayin.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.wayin.AccountAddress;
import org.jspecify.annotations.Nullable;

/**
 * A way in to one's account.
 *
 * @param kind {@code mail}
 * @param address with its domain in its own script
 * @param usedAt when it was last used to sign in; null: not yet
 */
record WayInResponse(
        UUID id,
        String kind,
        String address,
        Instant addedAt,
        @Nullable Instant usedAt) {

    static WayInResponse of(AccountAddress address) {
        return new WayInResponse(address.id(), "mail", address.address().shown(), address.addedAt(), address.usedAt());
    }
}
