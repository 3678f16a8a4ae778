package net.openmeet.journeys;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Something that not everybody may see, and what each is to it.
 *
 * @param name as the table says it: {@code private series}
 * @param kind which endpoints are about it
 * @param visibility as the API says it; {@code draft} for what isn't published
 * @param levels of everybody
 */
record Thing(String name, Kind kind, String visibility, Map<Who, Level> levels) {

    /** What endpoints are about. */
    enum Kind {
        SERIES("Series"),
        DATES("Dates of series"),
        EVENT("Standalone events"),
        GROUP("Groups");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    Thing {
        levels = Map.copyOf(levels);
    }

    /** A thing to which everybody is nothing; {@link #with} says what is otherwise. */
    static Thing of(String name, Kind kind, String visibility) {
        Map<Who, Level> levels = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            levels.put(who, Level.NOTHING);
        }
        return new Thing(name, kind, visibility, levels);
    }

    Thing with(Level level, Who... those) {
        Map<Who, Level> changed = new EnumMap<>(levels);
        for (Who who : those) {
            changed.put(who, level);
        }
        return new Thing(name, kind, visibility, changed);
    }

    Level level(Who who) {
        return Objects.requireNonNull(levels.get(who));
    }

    /** Whether everybody finds it in lists. */
    boolean isPublic() {
        return visibility.equals("public");
    }

    /** Whether somebody finds it in lists, searches and counts. */
    boolean isListed(Who who) {
        return isPublic() || (visibility.equals("members") && who.isSignedIn());
    }

    /** Whether a name that it had before leads somebody on: to what has a secret name now only those who have it otherwise. */
    boolean leadsOn(Who who) {
        return visibility.equals("unlisted")
                ? level(who).includes(Level.BELONGS)
                : level(who).includes(Level.SEES);
    }
}
