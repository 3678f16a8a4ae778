package net.openmeet.community.group.messaging;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.group.AnnouncementFact;
import net.openmeet.community.group.AnnouncementFacts;
import net.openmeet.platform.outbox.Fact;
import net.openmeet.platform.outbox.Outbox;
import net.openmeet.schemas.Topics;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;

/** Publishes facts about announcements on {@link Topics#COMMUNITY}, in the order of their group. */
@Component
class AnnouncementPublisher implements AnnouncementFacts {

    private final Outbox outbox;

    AnnouncementPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void publish(AnnouncementFact fact) {
        outbox.append(List.of(
                switch (fact) {
                    case AnnouncementFact.Announced announced ->
                        fact(announced.announcement().groupId(), AnnouncementMessages.message(announced));
                    case AnnouncementFact.Changed changed ->
                        fact(changed.announcement().groupId(), AnnouncementMessages.message(changed));
                    case AnnouncementFact.Deleted deleted ->
                        fact(deleted.announcement().groupId(), AnnouncementMessages.message(deleted));
                }));
    }

    private static Fact fact(UUID group, SpecificRecord message) {
        return new Fact(Topics.COMMUNITY, group, message);
    }
}
