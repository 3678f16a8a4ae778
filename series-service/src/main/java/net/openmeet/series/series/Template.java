package net.openmeet.series.series;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import net.openmeet.location.Location;
import org.jspecify.annotations.Nullable;

/**
 * The field values that a series gives its occurrences.
 *
 * @param name title for people, 1 to {@value #LONGEST_NAME} code points on one line
 * @param description plain text or Markdown, at most {@value #LONGEST_DESCRIPTION} code points; empty when there is none
 * @param capacity seats, guests included, 0 to {@value #MOST_SEATS}; null: unlimited
 * @param location where it takes place; null: not said
 */
public record Template(
        String name,
        String description,
        @Nullable Integer capacity,
        @Nullable Location location) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_DESCRIPTION = 20_000;
    public static final int MOST_SEATS = 1_000_000;

    public Template {
        Texts.require(!name.isBlank(), "A name is not blank");
        Texts.requireAtMost(LONGEST_NAME, name);
        Texts.requireAtMost(LONGEST_DESCRIPTION, description);
        Texts.require(capacity == null || (capacity >= 0 && capacity <= MOST_SEATS), "Capacity out of range");
    }

    Set<SeriesField> differencesFrom(Template other) {
        var fields = EnumSet.noneOf(SeriesField.class);
        if (!name.equals(other.name)) {
            fields.add(SeriesField.NAME);
        }
        if (!description.equals(other.description)) {
            fields.add(SeriesField.DESCRIPTION);
        }
        if (!Objects.equals(capacity, other.capacity)) {
            fields.add(SeriesField.CAPACITY);
        }
        if (!Objects.equals(location, other.location)) {
            fields.add(SeriesField.LOCATION);
        }
        return fields;
    }
}
