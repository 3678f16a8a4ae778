package net.openmeet.platform.erasure;

import net.openmeet.platform.security.ErasedAccounts;
import net.openmeet.platform.work.Work;

/** Has a service forget accounts. */
public final class AccountErasure {

    private final ErasedAccounts erased;
    private final Work work;

    AccountErasure(ErasedAccounts erased, Work work) {
        this.erased = erased;
        this.work = work;
    }

    /** Lets nobody act as an account from the commit on, and has all of it be forgotten. The same again changes nothing. */
    public void begin(ErasedAccount account) {
        erased.remember(account.id());
        work.enqueueUnlessWaiting(Forgetting.KIND, account.id().toString(), new ForgettingDue(account, 0));
    }
}
