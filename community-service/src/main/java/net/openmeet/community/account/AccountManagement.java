package net.openmeet.community.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.community.image.ImageManagement;
import net.openmeet.platform.change.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers accounts and changes them. Each call is one transaction, the facts included. */
@Service
public class AccountManagement {

    private final Accounts accounts;
    private final Handles handles;
    private final ImageManagement images;
    private final AccountFacts facts;
    private final Clock clock;

    AccountManagement(Accounts accounts, Handles handles, ImageManagement images, AccountFacts facts, Clock clock) {
        this.accounts = accounts;
        this.handles = handles;
        this.images = images;
        this.facts = facts;
        this.clock = clock;
    }

    /** The account of somebody who came with a valid token; registered at first sight, once however many requests race. */
    @Transactional
    public Account signedIn(SignedIn person) {
        return accounts.find(person.accountId())
                .or(() -> accounts.findSurvivor(person.accountId()))
                .orElseGet(() -> register(person));
    }

    /** Changes what of names and profile is to be different. Of an account that went into another one meanwhile that one is changed. */
    @Transactional
    public ChangeProfileResult changeProfile(ChangeProfile change) {
        UUID id = change.caller().accountId();
        Account current = accounts.lock(id)
                .or(() -> accounts.findSurvivor(id).flatMap(survivor -> accounts.lock(survivor.id())))
                .orElseThrow();
        if (!change.expected().test(current.version())) {
            return new ChangeProfileResult.VersionMismatch(current.version());
        }
        Instant now = clock.instant();
        Account changed = current.with(
                change.handle() == null ? current.handle() : change.handle(),
                change.displayName() == null ? current.displayName() : change.displayName(),
                change.profile().apply(current.profile()),
                now);
        String before = current.profile().picture();
        String picture = changed.profile().picture();
        if (!Objects.equals(picture, before) && !images.show(current.id(), before, picture)) {
            return new ChangeProfileResult.UnknownPicture();
        }
        return switch (handles.claim(changed.handle(), current.id(), now)) {
            case GIVEN -> changed(current, changed, change.change());
            case TAKEN -> new ChangeProfileResult.HandleTaken(changed.handle());
            case ONE_TOO_MANY -> new ChangeProfileResult.TooManyHandles(Handles.MOST);
        };
    }

    private ChangeProfileResult changed(Account current, Account changed, Change change) {
        if (changed.version() != current.version()) {
            accounts.update(changed);
            facts.publish(new AccountFact.Updated(changed, changed.changedSince(current), change));
        }
        return new ChangeProfileResult.Changed(changed);
    }

    /** Has an account be erased at a time; null: no more. Empty if there is none; whatever was asked for before, this counts. */
    @Transactional
    public Optional<Account> deleteAt(UUID id, @Nullable Instant time, Change change) {
        Optional<Account> found = accounts.lock(id);
        return found.map(current -> {
            Account changed = current.deletingAt(time, clock.instant());
            changed(current, changed, change);
            return changed;
        });
    }

    /** The account, which nobody else changes until the transaction of the caller ends. */
    @Transactional
    public Optional<Account> lock(UUID id) {
        return accounts.lock(id);
    }

    /** Publishes that an account went into another one, to which its handles lead on from now on; nothing else of its profile is left. */
    @Transactional
    public AccountFact.Merged merge(Account absorbed, UUID survivor, Change change) {
        var fact = new AccountFact.Merged(absorbed, survivor, clock.instant(), change);
        accounts.remove(absorbed.id());
        handles.lead(absorbed.id(), survivor);
        facts.publish(fact);
        return fact;
    }

    /** Publishes that an account is no more, and forgets it, its handles and all that goes with its row. */
    @Transactional
    public AccountFact.Erased erase(Account account, Map<UUID, UUID> heirs, Change change) {
        var fact = new AccountFact.Erased(account, heirs, clock.instant(), change);
        accounts.remove(account.id());
        handles.forget(account.id());
        facts.publish(fact);
        return fact;
    }

    public Optional<Account> find(UUID id) {
        return accounts.find(id);
    }

    /** Those that there are of some, in no order. */
    public List<Account> findAll(Collection<UUID> ids) {
        return accounts.findAll(ids);
    }

    /** The account that has this handle or had it once, whatever the case of its letters. */
    public Optional<Account> findByHandle(String handle) {
        // What people may not choose may still exist: automatic handles are reserved.
        String wanted = handle.toLowerCase(Locale.ROOT);
        return Handle.isWellFormed(wanted) ? accounts.find(new Handle(wanted)) : Optional.empty();
    }

    private Account register(SignedIn person) {
        Instant now = clock.instant();
        return AutomaticHandles.candidates(person.accountId(), person.handleWish())
                .filter(handle -> handles.claim(handle, person.accountId(), now) == Handles.Claim.GIVEN)
                .findFirst()
                .map(handle -> register(person, handle, now))
                .orElseThrow();
    }

    private Account register(SignedIn person, Handle handle, Instant now) {
        Account account = Account.member(person.accountId(), handle, name(person, handle), now);
        if (!accounts.add(account)) {
            // By another request, while this one looked for a handle.
            return accounts.find(person.accountId()).orElseThrow();
        }
        facts.publish(new AccountFact.Registered(account, person.change()));
        return account;
    }

    private static DisplayName name(SignedIn person, Handle handle) {
        return DisplayName.of(person.nameWish()).orElseGet(() -> new DisplayName(handle.value()));
    }
}
