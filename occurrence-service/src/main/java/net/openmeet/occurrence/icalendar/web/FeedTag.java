package net.openmeet.occurrence.icalendar.web;

import net.openmeet.occurrence.icalendar.FeedRange;
import net.openmeet.occurrence.icalendar.FeedState;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.web.EntityTag;

/** The entity tags of calendars. */
final class FeedTag {

    /** One more whenever the same rows look otherwise. */
    private static final long SHAPE = 2;

    private FeedTag() {}

    /** Of a series' feed, from what it is made of. */
    static String of(FeedState state, FeedRange range) {
        return new EntityTag(SHAPE)
                .with(TimeZoneData.version().hashCode())
                .with(state.seriesId())
                .with(state.version())
                .with(state.seriesState())
                .with(state.restrictionState())
                .with(state.others())
                .with(state.othersState())
                .with(range.from().getEpochSecond())
                .with(range.to().getEpochSecond())
                .toString();
    }

    /** Of a short calendar, from its text. */
    static String of(byte[] calendar) {
        return new EntityTag(SHAPE).with(calendar).toString();
    }
}
