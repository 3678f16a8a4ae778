package net.openmeet.community.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers accounts and changes them. Each call is one transaction, the facts included. */
@Service
public class AccountManagement {

    private final Accounts accounts;
    private final AccountFacts facts;
    private final Clock clock;

    AccountManagement(Accounts accounts, AccountFacts facts, Clock clock) {
        this.accounts = accounts;
        this.facts = facts;
        this.clock = clock;
    }

    /** The account of somebody who came with a valid token; registered at first sight, once however many requests race. */
    @Transactional
    public Account signedIn(SignedIn person) {
        return accounts.find(person.accountId()).orElseGet(() -> register(person));
    }

    /** Changes handle or name, or both, or neither. */
    @Transactional
    public ChangeProfileResult changeProfile(ChangeProfile change) {
        Account current = accounts.lock(change.caller().accountId()).orElseThrow();
        if (!change.expected().test(current.version())) {
            return new ChangeProfileResult.VersionMismatch(current.version());
        }
        Account changed = current.with(
                change.handle() == null ? current.handle() : change.handle(),
                change.displayName() == null ? current.displayName() : change.displayName(),
                clock.instant());
        if (!changed.handle().equals(current.handle()) && !accounts.claim(changed.handle())) {
            return new ChangeProfileResult.HandleTaken(changed.handle());
        }
        if (changed.version() != current.version()) {
            accounts.update(changed);
            facts.publish(new AccountFact.Updated(changed, changed.changedSince(current), change.change()));
        }
        return new ChangeProfileResult.Changed(changed);
    }

    public Optional<Account> find(UUID id) {
        return accounts.find(id);
    }

    /** Those that there are of some, in no order. */
    public List<Account> findAll(Collection<UUID> ids) {
        return accounts.findAll(ids);
    }

    /** The account with this handle, whatever the case of its letters. */
    public Optional<Account> findByHandle(String handle) {
        // What people may not choose may still exist: automatic handles are reserved.
        String wanted = handle.toLowerCase(Locale.ROOT);
        return Handle.isWellFormed(wanted) ? accounts.find(new Handle(wanted)) : Optional.empty();
    }

    private Account register(SignedIn person) {
        return AutomaticHandles.candidates(person.accountId(), person.handleWish())
                .filter(accounts::claim)
                .findFirst()
                .map(handle -> register(person, handle))
                .orElseThrow();
    }

    private Account register(SignedIn person, Handle handle) {
        Account account = Account.member(person.accountId(), handle, name(person, handle), clock.instant());
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
