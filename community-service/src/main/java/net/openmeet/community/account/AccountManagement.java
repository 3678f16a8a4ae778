package net.openmeet.community.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Registers accounts and changes them. Each call is one transaction, the facts included. */
@Service
public class AccountManagement {

    private final Accounts accounts;
    private final AccountFacts facts;
    private final TransactionOperations transaction;
    private final Clock clock;

    AccountManagement(Accounts accounts, AccountFacts facts, TransactionOperations transaction, Clock clock) {
        this.accounts = accounts;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The account of somebody who came with a valid token; registered at first sight, once however many requests race. */
    public Account signedIn(SignedIn person) {
        return accounts.find(person.accountId()).orElseGet(() -> transactionally(() -> register(person)));
    }

    /** Changes handle or name, or both, or neither. */
    public ChangeProfileResult changeProfile(ChangeProfile change) {
        try {
            return transactionally(() -> apply(change));
        } catch (DuplicateKeyException e) {
            return new ChangeProfileResult.HandleTaken(requested(change));
        }
    }

    public Optional<Account> find(UUID id) {
        return accounts.find(id);
    }

    /** The account with this handle, whatever the case of its letters. */
    public Optional<Account> findByHandle(String handle) {
        // What people may not choose may still exist: automatic handles are reserved.
        String wanted = handle.toLowerCase(Locale.ROOT);
        return Handle.isWellFormed(wanted) ? accounts.find(new Handle(wanted)) : Optional.empty();
    }

    private Account register(SignedIn person) {
        return AutomaticHandles.candidates(person.accountId(), person.handleWish())
                .flatMap(handle -> tryRegister(person, handle).stream())
                .findFirst()
                .orElseThrow();
    }

    /** Empty if the handle is taken. */
    private Optional<Account> tryRegister(SignedIn person, Handle handle) {
        Account account = Account.member(person.accountId(), handle, name(person, handle), clock.instant());
        if (accounts.add(account)) {
            facts.publish(new AccountFact.Registered(account));
            return Optional.of(account);
        }
        return accounts.find(person.accountId());
    }

    private ChangeProfileResult apply(ChangeProfile change) {
        Account current = accounts.lock(change.accountId()).orElseThrow();
        if (!change.expected().test(current.version())) {
            return new ChangeProfileResult.VersionMismatch(current.version());
        }
        Account changed = current.with(
                change.handle() == null ? current.handle() : change.handle(),
                change.displayName() == null ? current.displayName() : change.displayName(),
                clock.instant());
        if (changed.version() != current.version()) {
            accounts.update(changed);
            facts.publish(new AccountFact.Updated(changed));
        }
        return new ChangeProfileResult.Changed(changed);
    }

    private static DisplayName name(SignedIn person, Handle handle) {
        return DisplayName.of(person.nameWish()).orElseGet(() -> new DisplayName(handle.value()));
    }

    private static Handle requested(ChangeProfile change) {
        if (change.handle() == null) {
            throw new IllegalStateException("Only a handle can be taken");
        }
        return change.handle();
    }

    private <T> T transactionally(Supplier<T> work) {
        @Nullable T result = transaction.execute(status -> work.get());
        if (result == null) {
            throw new IllegalStateException("The transaction gave no result");
        }
        return result;
    }
}
