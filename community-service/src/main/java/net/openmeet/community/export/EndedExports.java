package net.openmeet.community.export;

import java.util.UUID;
import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.Forgets;
import net.openmeet.platform.erasure.Merges;
import net.openmeet.platform.work.Work;
import org.springframework.stereotype.Component;

/** What a person was told of an account goes with it. One that is being made then isn't kept. */
@Component
class EndedExports implements Forgets, Merges {

    private final PersonalExports exports;
    private final Work work;

    EndedExports(PersonalExports exports, Work work) {
        this.exports = exports;
        this.work = work;
    }

    @Override
    public boolean forgetSome(ErasedAccount account) {
        removeAllOf(account.id());
        return false;
    }

    /** There is more to tell of the account that it went into. */
    @Override
    public boolean mergeSome(AccountMerge merge) {
        removeAllOf(merge.absorbed());
        return false;
    }

    private void removeAllOf(UUID account) {
        exports.removeOf(account).forEach(id -> work.enqueue(RemovingExports.KIND, id.toString(), new ExportGone(id)));
    }
}
