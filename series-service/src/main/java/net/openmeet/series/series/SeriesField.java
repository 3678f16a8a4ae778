package net.openmeet.series.series;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import net.openmeet.vocabulary.template.Template;

/** What of a series can be edited apart from its schedule. */
public enum SeriesField {
    NAME,
    DESCRIPTION,
    CAPACITY,
    LOCATION,
    VISIBILITY;

    /** Where two templates differ; may be added to. */
    static Set<SeriesField> differences(Template before, Template after) {
        var fields = EnumSet.noneOf(SeriesField.class);
        if (!before.name().equals(after.name())) {
            fields.add(NAME);
        }
        if (!before.description().equals(after.description())) {
            fields.add(DESCRIPTION);
        }
        if (!Objects.equals(before.capacity(), after.capacity())) {
            fields.add(CAPACITY);
        }
        if (!Objects.equals(before.location(), after.location())) {
            fields.add(LOCATION);
        }
        return fields;
    }
}
