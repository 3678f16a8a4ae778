package net.openmeet.community.wayin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who alone may use a code: a browser in which nobody is signed in yet, or a member who adds an address. One of the two.
 *
 * @param browserHash of its {@link BrowserKey}
 */
record ProofOwner(@Nullable UUID accountId, @Nullable String browserHash) {

    static ProofOwner browser(BrowserKey key) {
        return new ProofOwner(null, key.hash());
    }

    static ProofOwner account(UUID accountId) {
        return new ProofOwner(accountId, null);
    }
}
