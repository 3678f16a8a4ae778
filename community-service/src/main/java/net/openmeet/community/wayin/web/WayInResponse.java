package net.openmeet.community.wayin.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.wayin.AccountAddress;
import net.openmeet.community.wayin.OutsideAccount;
import net.openmeet.community.wayin.Passkey;
import net.openmeet.community.wayin.WayIn;
import org.jspecify.annotations.Nullable;

/**
 * A way in to one's account.
 *
 * @param kind {@code mail} or {@code passkey}
 * @param address of mail, with its domain in its own script; null of others
 * @param name of a passkey; null of others
 * @param backedUp whether a passkey is kept elsewhere, too, and outlives its device; null of others
 * @param usedAt when it was last used to sign in; null: not yet
 * @param suspectedAt when a passkey last looked as if there was a copy of it, and let nobody in; null: never
 */
record WayInResponse(
        UUID id,
        String kind,
        @Nullable String address,
        @Nullable String name,
        @Nullable Boolean backedUp,
        Instant addedAt,
        @Nullable Instant usedAt,
        @Nullable Instant suspectedAt) {

    static WayInResponse of(WayIn wayIn) {
        return switch (wayIn) {
            case AccountAddress mail ->
                new WayInResponse(
                        mail.id(), "mail", mail.address().shown(), null, null, mail.addedAt(), mail.usedAt(), null);
            case OutsideAccount account ->
                new WayInResponse(
                        account.id(),
                        "provider",
                        null,
                        account.label(),
                        null,
                        account.addedAt(),
                        account.usedAt(),
                        null);
            case Passkey passkey ->
                new WayInResponse(
                        passkey.id(),
                        "passkey",
                        null,
                        passkey.name(),
                        passkey.credential().backedUp(),
                        passkey.addedAt(),
                        passkey.usedAt(),
                        passkey.suspectedAt());
        };
    }
}
