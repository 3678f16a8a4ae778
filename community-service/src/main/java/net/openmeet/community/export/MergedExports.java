package net.openmeet.community.export;

import net.openmeet.platform.erasure.AccountMerge;
import net.openmeet.platform.erasure.Merges;
import net.openmeet.platform.work.Work;
import org.springframework.stereotype.Component;

/** What a person was told of an account goes with it: there is more to tell of the one that it went into. */
@Component
class MergedExports implements Merges {

    private final PersonalExports exports;
    private final Work work;

    MergedExports(PersonalExports exports, Work work) {
        this.exports = exports;
        this.work = work;
    }

    @Override
    public boolean mergeSome(AccountMerge merge) {
        exports.removeOf(merge.absorbed())
                .forEach(id -> work.enqueue(RemovingExports.KIND, id.toString(), new ExportGone(id)));
        return false;
    }
}
