package net.openmeet.community.wayin;

import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;

/** What a code led to. */
public sealed interface SignInResult {

    /**
     * It is known who this is.
     *
     * @param target where the browser goes on
     */
    record SignedIn(UUID accountId, String target) implements SignInResult {}

    /** Another code than the one that was sent; it may be tried again. */
    record WrongCode(MailAddress address) implements SignInResult {}

    /** No code is waited for in this browser: used, too old, or tried too often. */
    record Closed() implements SignInResult {}

    /** Whoever has the address has no account, and moderators deny new ones from there. */
    record Denied() implements SignInResult {}
}
