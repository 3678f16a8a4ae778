package net.openmeet.community.group.messaging;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.community.group.ThingKind;
import net.openmeet.community.group.ThingNews;
import net.openmeet.platform.change.Change;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;

/** Standalone events as groups tell of them. */
final class EventMessages {

    private EventMessages() {}

    static ThingNews news(UUID id, long version, OccurrenceState event, Instant at, Change change) {
        return new ThingNews(
                ThingKind.EVENT,
                id,
                version,
                event.getGroupId(),
                event.getSlug(),
                event.getTemplate().getName(),
                TemplateMessages.visibility(event.getVisibility()),
                ThingMessages.organisers(event.getOwnerId(), event.getOrganisers()),
                at,
                change);
    }
}
