package net.openmeet.occurrence.vivification;

import java.util.UUID;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Brings a series up to now on its own, where {@link UpkeepInBatches} could not. */
@Component
class SeriesUpkeep implements WorkHandler<UUID> {

    static final WorkKind<UUID> KIND = WorkKind.of("series-upkeep", UUID.class).atOnce(2);

    private final UpkeepManagement upkeep;

    SeriesUpkeep(UpkeepManagement upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public WorkKind<UUID> kind() {
        return KIND;
    }

    @Override
    public Next<UUID> handle(WorkItem<UUID> item) {
        upkeep.keepUp(item.payload());
        return Next.done();
    }
}
