package net.openmeet.occurrence.listing;

import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.Overrides;

/** What stands in a list, before anybody looks at it. */
public sealed interface ListItem {

    Position position();

    Attendance attendance();

    OccurrenceStatus status();

    /** Whether it is as its series says, but for its status and who goes. */
    boolean followsItsSeries();

    /**
     * A stored occurrence.
     *
     * @param hasTheIdOfItsDate false: it was carried over to its date
     * @param rowState the transaction that wrote its row
     */
    record Stored(
            Position position, Occurrence occurrence, Attendance attendance, boolean hasTheIdOfItsDate, long rowState)
            implements ListItem {

        @Override
        public OccurrenceStatus status() {
            return occurrence.status();
        }

        @Override
        public boolean followsItsSeries() {
            return hasTheIdOfItsDate
                    && occurrence.frozen() == null
                    && occurrence.detached() == null
                    && occurrence.overrides().equals(Overrides.NONE)
                    && occurrence.stage().reason() == null;
        }
    }

    /**
     * A computed date.
     *
     * @param isOver whether it has ended, and so keeps what it had then
     */
    record Virtual(Position position, boolean isOver, Attendance attendance) implements ListItem {

        @Override
        public OccurrenceStatus status() {
            return isOver ? OccurrenceStatus.COMPLETED : OccurrenceStatus.SCHEDULED;
        }

        @Override
        public boolean followsItsSeries() {
            return !isOver;
        }
    }
}
