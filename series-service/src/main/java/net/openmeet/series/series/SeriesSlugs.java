package net.openmeet.series.series;

import java.util.Set;
import java.util.stream.Stream;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.text.Slugs;
import net.openmeet.vocabulary.template.Visibility;

/** Names of series in URLs. None is a path of this API. */
final class SeriesSlugs {

    private static final Slugs SLUGS =
            new Slugs("series", Set.of("import", "preview", "search", "new", "me", "events", "api"));

    private SeriesSlugs() {}

    /** The slugs to try for a series, best first. What isn't public has an unguessable one alone. */
    static Stream<String> candidates(String name, Visibility visibility) {
        // Not the series' id: that is known to whoever saw the series once.
        var secret = Uuids.next();
        return visibility == Visibility.PUBLIC
                ? SLUGS.candidates(name, secret)
                : Stream.of(SLUGS.unguessable(name, secret));
    }
}
