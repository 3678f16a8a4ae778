package net.openmeet.attendance.occurrence.messaging;

import java.util.UUID;
import net.openmeet.attendance.occurrence.OccurrenceManagement;
import net.openmeet.attendance.occurrence.OccurrenceNews;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.occurrences.OccurrenceSnapshot;
import org.springframework.stereotype.Component;

/** Has the known occurrences made anew from occurrence-service's states. What is gone there is left to its own facts. */
@Component
class OccurrenceCopy implements Copy {

    private final OccurrenceManagement management;

    OccurrenceCopy(OccurrenceManagement management) {
        this.management = management;
    }

    @Override
    public String name() {
        return "known-occurrences";
    }

    @Override
    public Subscription source() {
        return Subscription.to(Topics.OCCURRENCES_STATE)
                .on(OccurrenceSnapshot.class, this::on)
                .onTombstone(id -> {});
    }

    private void on(OccurrenceSnapshot message) {
        UUID id = message.getOccurrenceId();
        management.relearn(new OccurrenceNews(
                OccurrenceMessages.toKnown(id, message.getState(), false),
                message.getVersion(),
                Change.ofSystem(Uuids.next()).causedBy(new VersionToken("occurrence", id, message.getVersion()))));
    }
}
