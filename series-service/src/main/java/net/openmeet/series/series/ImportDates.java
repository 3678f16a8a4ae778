package net.openmeet.series.series;

import java.util.List;
import net.openmeet.platform.security.Viewer;

/**
 * A calendar that a series was imported from says something else of single dates, or calls all of them off.
 *
 * @param slug one that the series has or had
 * @param viewer who imports it
 * @param dates of which it says something else, ascending
 * @param cancelsAll whether none of the dates takes place, whatever it is like
 */
public record ImportDates(String slug, Viewer viewer, List<ImportedDate> dates, boolean cancelsAll) {

    public ImportDates {
        dates = List.copyOf(dates);
    }
}
