package net.openmeet.community.export;

import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.erasure.Forgets;
import net.openmeet.platform.work.Work;
import org.springframework.stereotype.Component;

/** What a person was told of himself goes with his account. One that is being made then isn't kept. */
@Component
class ErasedExports implements Forgets {

    private final PersonalExports exports;
    private final Work work;

    ErasedExports(PersonalExports exports, Work work) {
        this.exports = exports;
        this.work = work;
    }

    @Override
    public boolean forgetSome(ErasedAccount account) {
        exports.removeOf(account.id())
                .forEach(id -> work.enqueue(RemovingExports.KIND, id.toString(), new ExportGone(id)));
        return false;
    }
}
