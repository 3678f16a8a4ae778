package net.openmeet.community.export;

import java.io.IOException;
import java.util.UUID;
import net.openmeet.community.image.PrivateFiles;
import net.openmeet.platform.work.AtLeastOnceCall;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Removes exports whose time is over, and those of accounts that are no more. */
@Component
class RemovingExports implements AtLeastOnceCall<ExportGone, Boolean> {

    static final WorkKind<ExportGone> KIND = WorkKind.of("personal-export-removal", ExportGone.class);

    private final PersonalExports exports;
    private final PrivateFiles files;

    RemovingExports(PersonalExports exports, PrivateFiles files) {
        this.exports = exports;
        this.files = files;
    }

    @Override
    public WorkKind<ExportGone> kind() {
        return KIND;
    }

    @Override
    public Boolean call(WorkItem<ExportGone> item, UUID idempotencyKey) throws IOException {
        files.remove(item.payload().id());
        return true;
    }

    @Override
    public void done(WorkItem<ExportGone> item, Boolean answer) {
        exports.remove(item.payload().id());
    }
}
