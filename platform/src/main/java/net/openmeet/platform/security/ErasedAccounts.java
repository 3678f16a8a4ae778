package net.openmeet.platform.security;

import java.util.UUID;

/** Which accounts are no more. Asked wherever a token comes in, and wherever a message that comes late could bring one back. */
public interface ErasedAccounts {

    boolean isErased(UUID account);

    /** Remembers in the current transaction, for ever, that an account is no more. The same again changes nothing. */
    void remember(UUID account);
}
