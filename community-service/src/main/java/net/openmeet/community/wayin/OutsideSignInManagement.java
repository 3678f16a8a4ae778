package net.openmeet.community.wayin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.account.AccountManagement;
import net.openmeet.community.account.SignedIn;
import net.openmeet.community.denylist.Denylist;
import net.openmeet.community.wayin.passkey.Base64Url;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs people in, or up, whom an OpenID provider knows, and adds that as a way in. Each call is one transaction; none of them asks the provider. Nobody
 * is taken for somebody by his address.
 */
@Service
@EnableConfigurationProperties(OutsideSettings.class)
public class OutsideSignInManagement {

    static final Duration COUNTED = Duration.ofHours(1);

    private final OutsideSignIns signIns;
    private final OutsideLinks links;
    private final OutsideAccounts outside;
    private final AccountAddresses addresses;
    private final AccountManagement accounts;
    private final OwnerNotices notices;
    private final Denylist denylist;
    private final OutsideSettings settings;
    private final Clock clock;

    OutsideSignInManagement(
            OutsideSignIns signIns,
            OutsideLinks links,
            OutsideAccounts outside,
            AccountAddresses addresses,
            AccountManagement accounts,
            OwnerNotices notices,
            Denylist denylist,
            OutsideSettings settings,
            Clock clock) {
        this.signIns = signIns;
        this.links = links;
        this.outside = outside;
        this.addresses = addresses;
        this.accounts = accounts;
        this.notices = notices;
        this.denylist = denylist;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a member, freshly signed in, has his browser say to add a way in. Good once. */
    @Transactional
    public BrowserKey link(UUID accountId, String provider) {
        BrowserKey secret = BrowserKey.random();
        links.put(accountId, provider, secret, clock.instant().plus(settings.outsideLifetime()));
        return secret;
    }

    /** Whose link it is that a browser followed; it is good no more. */
    @Transactional
    public Optional<UUID> follow(String provider, BrowserKey secret) {
        return links.take(provider, secret, clock.instant());
    }

    /** Begins; empty if too many of the network did within the hour. */
    @Transactional
    public Optional<OutsideSignIn> begin(BeginOutside wish) {
        Instant now = clock.instant();
        if (signIns.countFrom(wish.client(), now.minus(COUNTED)) >= settings.outsideFromClient()) {
            return Optional.empty();
        }
        var begun = new OutsideSignIn(
                Uuids.next(),
                wish.provider(),
                Base64Url.random(),
                Base64Url.random(),
                Base64Url.random(),
                wish.target(),
                wish.accountId(),
                now.plus(settings.outsideLifetime()));
        signIns.add(begun, wish.browser(), wish.client(), now);
        return Optional.of(begun);
    }

    /** What this browser began, if it is good still. It is used up by this, whatever comes of it. */
    @Transactional
    public Optional<OutsideSignIn> take(BrowserKey browser, String provider, String state) {
        return signIns.take(browser, provider, state)
                .filter(begun -> clock.instant().isBefore(begun.expiresAt()));
    }

    /** Takes who somebody is, as the provider says it. */
    @Transactional
    public OutsideResult finish(OutsideSignIn begun, OutsideIdentity identity, String label, Locale language) {
        UUID wanted = begun.accountId();
        if (wanted != null && !addresses.lock(wanted)) {
            return new OutsideResult.Closed();
        }
        outside.lock(identity);
        OutsideAccount known = outside.find(identity).orElse(null);
        if (known == null && denylist.deniesDid(identity.subject())) {
            return new OutsideResult.Denied();
        }
        if (wanted != null) {
            return added(begun, wanted, known, identity, label, language);
        }
        return new OutsideResult.SignedIn(known == null ? registered(identity, label) : used(known), begun.target());
    }

    private OutsideResult added(
            OutsideSignIn begun,
            UUID account,
            @Nullable OutsideAccount known,
            OutsideIdentity identity,
            String label,
            Locale language) {
        if (known != null) {
            return known.accountId().equals(account)
                    ? new OutsideResult.Added(begun.target())
                    : new OutsideResult.Taken();
        }
        var added = new OutsideAccount(Uuids.next(), account, identity, label, clock.instant(), null);
        outside.add(added);
        notices.added(added, language);
        return new OutsideResult.Added(begun.target());
    }

    private UUID used(OutsideAccount known) {
        outside.used(known.id(), clock.instant());
        return known.accountId();
    }

    private UUID registered(OutsideIdentity identity, String label) {
        Instant now = clock.instant();
        UUID account = Uuids.next();
        accounts.signedIn(new SignedIn(account, null, null, Change.by(account)));
        outside.add(new OutsideAccount(Uuids.next(), account, identity, label, now, now));
        return account;
    }
}
