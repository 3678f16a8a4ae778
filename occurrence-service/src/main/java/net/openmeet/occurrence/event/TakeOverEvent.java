package net.openmeet.occurrence.event;

import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A calendar says something of a standalone event, which is to be made or to follow.
 *
 * @param slug with which it begins
 * @param visibility with which it begins
 * @param cancels whether it was sent to call the event off, so that it counts whatever was changed here
 * @param reason why it is called off, for people; null: not said, or it isn't
 */
public record TakeOverEvent(
        ImportedEvent event,
        String slug,
        Visibility visibility,
        boolean cancels,
        @Nullable String reason,
        Change change) {}
