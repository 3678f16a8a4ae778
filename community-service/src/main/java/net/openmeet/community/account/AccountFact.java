package net.openmeet.community.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.openmeet.platform.change.Change;

/** What happened to an account. */
public sealed interface AccountFact {

    /** The account after it happened; what it was last where it is no more. */
    Account account();

    record Registered(Account account, Change change) implements AccountFact {}

    /**
     * Its handle or name is another one now.
     *
     * @param fields names of what changed, as in the API; the values are personal, and in the account's state alone
     */
    record Updated(Account account, List<String> fields, Change change) implements AccountFact {

        public Updated {
            fields = List.copyOf(fields);
        }
    }

    /**
     * It went into another one of the same person.
     *
     * @param account as it was last
     * @param survivor whose all of it is
     */
    record Merged(Account account, UUID survivor, Instant at, Change change) implements AccountFact {

        /** The last version that it has. */
        public long version() {
            return account.version() + 1;
        }
    }

    /**
     * It is no more.
     *
     * @param account as it was last
     * @param heirs whose groups are that it owned alone, by group
     */
    record Erased(Account account, Map<UUID, UUID> heirs, Instant at, Change change) implements AccountFact {

        public Erased {
            heirs = Map.copyOf(heirs);
        }

        /** The last version that it has. */
        public long version() {
            return account.version() + 1;
        }
    }
}
