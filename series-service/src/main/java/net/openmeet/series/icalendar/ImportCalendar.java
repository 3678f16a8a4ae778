package net.openmeet.series.icalendar;

import java.time.ZoneId;
import java.util.UUID;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A file whose recurring events shall become series.
 *
 * @param owner whose series they become
 * @param file its text
 * @param timeZone the zone of what has none of its own; null: the file's usual one
 * @param visibility who may see the series; what the file keeps from others' eyes is private all the same
 * @param dryRun whether only to say what would become of it
 */
public record ImportCalendar(
        UUID owner, String file, @Nullable ZoneId timeZone, Visibility visibility, boolean dryRun) {}
