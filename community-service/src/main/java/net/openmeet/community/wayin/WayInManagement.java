package net.openmeet.community.wayin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.mail.Mails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways in to an account: adds and removes them, and tells its owner. Each call is one transaction, the mails included. */
@Service
public class WayInManagement {

    private final ProofRequests requests;
    private final ProofChecks checks;
    private final AccountAddresses addresses;
    private final WayInMails texts;
    private final Mails mails;
    private final Clock clock;

    WayInManagement(
            ProofRequests requests,
            ProofChecks checks,
            AccountAddresses addresses,
            WayInMails texts,
            Mails mails,
            Clock clock) {
        this.requests = requests;
        this.checks = checks;
        this.addresses = addresses;
        this.texts = texts;
        this.mails = mails;
        this.clock = clock;
    }

    /** In the order in which they were added. */
    @Transactional(readOnly = true)
    public List<AccountAddress> addresses(UUID accountId) {
        return addresses.of(accountId);
    }

    /** Sends a code to an address, whosever it is; false if too many were asked for. */
    @Transactional
    public boolean addAddress(AddAddress wish) {
        return requests.send(new ProofRequests.Wish(
                wish.address(), ProofOwner.account(wish.accountId()), wish.client(), "", wish.language()));
    }

    /** Tries the code that went to the address which the member wanted to add last. */
    @Transactional
    public ConfirmAddressResult confirmAddress(UUID accountId, String typed, Locale language) {
        return switch (checks.check(ProofOwner.account(accountId), typed)) {
            case ProofChecks.Check.Proven(AddressProof proof) -> add(accountId, proof.address(), language);
            case ProofChecks.Check.Wrong(AddressProof _) -> new ConfirmAddressResult.WrongCode();
            case ProofChecks.Check.Closed() -> new ConfirmAddressResult.Closed();
        };
    }

    @Transactional
    public RemoveWayInResult remove(RemoveWayIn wish) {
        addresses.lock(wish.accountId());
        List<AccountAddress> all = addresses.of(wish.accountId());
        AccountAddress found = all.stream()
                .filter(address -> address.id().equals(wish.id()))
                .findFirst()
                .orElse(null);
        if (found == null) {
            return new RemoveWayInResult.NotFound();
        }
        if (all.size() == 1 && !wish.elsewhere()) {
            return new RemoveWayInResult.LastOne();
        }
        addresses.remove(found.id());
        all.forEach(owner -> mails.enqueue(texts.removed(owner.address(), found.address(), wish.language())));
        return new RemoveWayInResult.Removed();
    }

    private ConfirmAddressResult add(UUID accountId, MailAddress address, Locale language) {
        addresses.lock(accountId);
        addresses.lock(address);
        if (addresses.find(address).isPresent()) {
            return new ConfirmAddressResult.Taken();
        }
        Instant now = clock.instant();
        var added = new AccountAddress(Uuids.next(), accountId, address, now, null);
        addresses.add(added);
        addresses
                .of(accountId)
                .forEach(owner -> mails.enqueue(texts.added(owner.address(), added.address(), language)));
        return new ConfirmAddressResult.Added(added);
    }
}
