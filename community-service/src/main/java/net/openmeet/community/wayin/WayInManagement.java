package net.openmeet.community.wayin;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.mail.MailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways in to an account: adds and removes them, and tells its owner. Each call is one transaction, the mails included. */
@Service
public class WayInManagement {

    private final ProofRequests requests;
    private final ProofChecks checks;
    private final AccountAddresses addresses;
    private final Passkeys passkeys;
    private final OutsideAccounts outside;
    private final OwnerNotices notices;
    private final Clock clock;

    WayInManagement(
            ProofRequests requests,
            ProofChecks checks,
            AccountAddresses addresses,
            Passkeys passkeys,
            OutsideAccounts outside,
            OwnerNotices notices,
            Clock clock) {
        this.requests = requests;
        this.checks = checks;
        this.addresses = addresses;
        this.passkeys = passkeys;
        this.outside = outside;
        this.notices = notices;
        this.clock = clock;
    }

    /** In the order in which they were added. */
    @Transactional(readOnly = true)
    public List<WayIn> waysIn(UUID accountId) {
        return all(accountId);
    }

    /** Where an account's owner is written to. */
    public Optional<MailAddress> firstAddress(UUID accountId) {
        return addresses.of(accountId).stream().map(AccountAddress::address).findFirst();
    }

    /** Sends a code to an address, whosever it is; false if too many were asked for. */
    @Transactional
    public boolean addAddress(AddAddress wish) {
        return requests.send(new ProofRequests.Wish(
                wish.address(), ProofOwner.account(wish.accountId()), wish.client(), "", wish.language()));
    }

    /** Tries the code that went to the address which the member wanted to add last. An account that is no more awaits none. */
    @Transactional
    public ConfirmAddressResult confirmAddress(UUID accountId, String typed, Locale language) {
        if (!addresses.lock(accountId)) {
            return new ConfirmAddressResult.Closed();
        }
        return switch (checks.check(ProofOwner.account(accountId), typed)) {
            case ProofChecks.Check.Proven(AddressProof proof) -> add(accountId, proof.address(), language);
            case ProofChecks.Check.Wrong(AddressProof _) -> new ConfirmAddressResult.WrongCode();
            case ProofChecks.Check.Closed() -> new ConfirmAddressResult.Closed();
        };
    }

    @Transactional
    public RemoveWayInResult remove(RemoveWayIn wish) {
        List<WayIn> all = addresses.lock(wish.accountId()) ? all(wish.accountId()) : List.of();
        WayIn found = all.stream()
                .filter(wayIn -> wayIn.id().equals(wish.id()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            return new RemoveWayInResult.NotFound();
        }
        if (all.size() == 1 && !wish.elsewhere()) {
            return new RemoveWayInResult.LastOne();
        }
        notices.removed(found, wish.language());
        switch (found) {
            case AccountAddress address -> addresses.remove(address.id());
            case Passkey passkey -> passkeys.remove(passkey.id());
            case OutsideAccount account -> outside.remove(account.id());
        }
        return new RemoveWayInResult.Removed();
    }

    private List<WayIn> all(UUID accountId) {
        return Stream.<List<? extends WayIn>>of(addresses.of(accountId), passkeys.of(accountId), outside.of(accountId))
                .<WayIn>flatMap(List::stream)
                .sorted(Comparator.comparing(WayIn::addedAt))
                .toList();
    }

    private ConfirmAddressResult add(UUID accountId, MailAddress address, Locale language) {
        addresses.lock(address);
        if (addresses.find(address).isPresent()) {
            return new ConfirmAddressResult.Taken();
        }
        Instant now = clock.instant();
        var added = new AccountAddress(Uuids.next(), accountId, address, now, null);
        addresses.add(added);
        notices.added(added, language);
        return new ConfirmAddressResult.Added(added);
    }
}
