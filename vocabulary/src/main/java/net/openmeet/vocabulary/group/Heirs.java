package net.openmeet.vocabulary.group;

import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.security.ErasedAccounts;
import net.openmeet.vocabulary.people.Organisers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says who inherits what an account owned that is no more. Whoever is no more himself inherits nothing. */
@Component
public class Heirs {

    private final KnownMemberships memberships;
    private final ErasedAccounts erased;

    Heirs(KnownMemberships memberships, ErasedAccounts erased) {
        this.memberships = memberships;
        this.erased = erased;
    }

    /**
     * A co-organiser, else an owner of the group that it belongs to; empty: nobody.
     *
     * @param group null: it belongs to none
     */
    public Optional<UUID> of(Organisers organisers, @Nullable UUID group, ErasedAccount account) {
        Optional<UUID> organiser =
                organisers.coOrganisers().stream().filter(this::isThere).findFirst();
        return group == null ? organiser : organiser.or(() -> owner(group, account));
    }

    private Optional<UUID> owner(UUID group, ErasedAccount account) {
        return Optional.ofNullable(account.heirs().get(group))
                .filter(this::isThere)
                .or(() -> memberships.ownerBesides(group, account.id()).filter(this::isThere));
    }

    private boolean isThere(UUID account) {
        return !erased.isErased(account);
    }
}
