package net.openmeet.occurrence.event;

import java.util.Set;
import java.util.stream.Stream;
import net.openmeet.platform.text.Slugs;
import net.openmeet.vocabulary.template.Visibility;

/** Names of standalone events in URLs. */
final class EventSlugs {

    private static final Slugs SLUGS = new Slugs("event", Set.of());

    private EventSlugs() {}

    /** The slugs to try for an event, best first. What isn't public has an unguessable one alone. */
    static Stream<String> candidates(String name, Visibility visibility) {
        return SLUGS.candidates(name, visibility == Visibility.PUBLIC);
    }
}
