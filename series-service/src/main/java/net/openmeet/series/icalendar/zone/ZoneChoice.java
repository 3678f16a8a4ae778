package net.openmeet.series.icalendar.zone;

import java.time.ZoneId;
import java.util.Optional;

/**
 * The zone that a name of a file was taken for.
 *
 * @param remark what the importer should know of the choice, a sentence for people; empty where it is plain
 */
public record ZoneChoice(ZoneId zone, Optional<String> remark) {

    static ZoneChoice plain(ZoneId zone) {
        return new ZoneChoice(zone, Optional.empty());
    }

    static ZoneChoice remarkable(ZoneId zone, String remark) {
        return new ZoneChoice(zone, Optional.of(remark));
    }
}
