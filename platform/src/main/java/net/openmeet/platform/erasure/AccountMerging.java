package net.openmeet.platform.erasure;

import net.openmeet.platform.security.MergedAccounts;
import net.openmeet.platform.work.Work;

/** Has a service take one account for another from now on. */
public final class AccountMerging {

    private final MergedAccounts merged;
    private final Work work;

    AccountMerging(MergedAccounts merged, Work work) {
        this.merged = merged;
        this.work = work;
    }

    /** Lets whoever comes as the absorbed account be the survivor from the commit on, and has all that names it name the survivor. The same again changes nothing. */
    public void begin(AccountMerge merge) {
        merged.merge(merge.absorbed(), merge.survivor());
        work.enqueueUnlessWaiting(Merging.KIND, merge.absorbed().toString(), new MergingDue(merge, 0));
    }
}
