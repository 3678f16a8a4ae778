package net.openmeet.community.account;

import java.util.List;
import net.openmeet.platform.change.Change;

/** What happened to an account. */
public sealed interface AccountFact {

    /** The account after it happened. */
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
}
