package net.openmeet.community.wayin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.account.SignedIn;
import net.openmeet.community.denylist.Denylist;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signs people in, or up, who prove that they receive mail at an address. */
@Service
public class MailSignInManagement {

    private final ProofRequests requests;
    private final ProofChecks checks;
    private final AddressProofs proofs;
    private final AccountAddresses addresses;
    private final AccountManagement accounts;
    private final Denylist denylist;
    private final Clock clock;

    MailSignInManagement(
            ProofRequests requests,
            ProofChecks checks,
            AddressProofs proofs,
            AccountAddresses addresses,
            AccountManagement accounts,
            Denylist denylist,
            Clock clock) {
        this.requests = requests;
        this.checks = checks;
        this.proofs = proofs;
        this.addresses = addresses;
        this.accounts = accounts;
        this.denylist = denylist;
        this.clock = clock;
    }

    /** Sends a code, whether anybody has the address or nobody; false if too many were asked for. */
    @Transactional
    public boolean begin(BeginSignIn wish) {
        return requests.send(new ProofRequests.Wish(
                wish.address(), ProofOwner.browser(wish.browser()), wish.client(), wish.target(), wish.language()));
    }

    /** The address whose code a browser waits for. */
    @Transactional(readOnly = true)
    public Optional<MailAddress> awaited(BrowserKey browser) {
        return checks.waiting(ProofOwner.browser(browser)).map(AddressProof::address);
    }

    /** Where a browser wanted to go on when it last asked for a code. */
    @Transactional(readOnly = true)
    public Optional<String> target(BrowserKey browser) {
        return proofs.target(browser);
    }

    /** Tries a code. The right one works once, and makes an account for whoever has none. */
    @Transactional
    public SignInResult finish(BrowserKey browser, String typed) {
        return switch (checks.check(ProofOwner.browser(browser), typed)) {
            case ProofChecks.Check.Proven(AddressProof proof) -> {
                UUID account = accountOf(proof.address());
                yield account == null ? new SignInResult.Denied() : new SignInResult.SignedIn(account, proof.target());
            }
            case ProofChecks.Check.Wrong(AddressProof proof) -> new SignInResult.WrongCode(proof.address());
            case ProofChecks.Check.Closed() -> new SignInResult.Closed();
        };
    }

    /** Null: nobody has it, and moderators don't want people from there. */
    private @Nullable UUID accountOf(MailAddress address) {
        Instant now = clock.instant();
        addresses.lock(address);
        AccountAddress known = addresses.find(address).orElse(null);
        if (known != null) {
            addresses.used(known.id(), now);
            return known.accountId();
        }
        if (denylist.deniesDomain(address.value().substring(address.value().lastIndexOf('@') + 1))) {
            return null;
        }
        UUID account = Uuids.next();
        accounts.signedIn(new SignedIn(account, null, null, Change.by(account)));
        addresses.add(new AccountAddress(Uuids.next(), account, address, now, now));
        return account;
    }
}
