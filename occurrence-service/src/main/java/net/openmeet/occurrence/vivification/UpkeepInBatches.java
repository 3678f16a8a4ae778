package net.openmeet.occurrence.vivification;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.work.Next;
import net.openmeet.platform.work.WorkHandler;
import net.openmeet.platform.work.WorkItem;
import net.openmeet.platform.work.WorkKind;
import org.springframework.stereotype.Component;

/** Brings many series up to now together. A batch that fails falls apart: what one of them fails for isn't to keep the others from their turn. */
@Component
class UpkeepInBatches implements WorkHandler<SeriesBatch> {

    static final WorkKind<SeriesBatch> KIND = WorkKind.of("upkeep-batch", SeriesBatch.class)
            .atOnce(2)
            .backingOff(Duration.ofMillis(50), Duration.ofMinutes(1));

    private final UpkeepManagement upkeep;

    UpkeepInBatches(UpkeepManagement upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public WorkKind<SeriesBatch> kind() {
        return KIND;
    }

    @Override
    public Next<SeriesBatch> handle(WorkItem<SeriesBatch> item) {
        List<UUID> series = item.payload().series();
        if (item.failures() > 0) {
            upkeep.enqueueEach(series);
            return Next.done();
        }
        List<UUID> left = upkeep.keepUp(series);
        return left.isEmpty() ? Next.done() : Next.from(new SeriesBatch(left));
    }
}
