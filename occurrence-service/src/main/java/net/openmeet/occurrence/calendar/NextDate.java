package net.openmeet.occurrence.calendar;

import net.openmeet.occurrence.calendar.ComputedDates.Computed;
import net.openmeet.occurrence.listing.Position;
import net.openmeet.occurrence.series.SeenSeries;

/** The next date of a series past what is stored ahead. */
sealed interface NextDate {

    CalendarPosition position();

    /** It is stored all the same: somebody has answered or changed it. */
    record Stored(SeenSeries series, Position date) implements NextDate {

        @Override
        public CalendarPosition position() {
            return new Computed(series, date).position();
        }
    }

    record Virtual(Computed date) implements NextDate {

        @Override
        public CalendarPosition position() {
            return date.position();
        }
    }
}
