package net.openmeet.occurrence.subscription.web;

import java.util.UUID;
import net.openmeet.occurrence.icalendar.FeedRange;
import net.openmeet.occurrence.subscription.FeedContents;
import net.openmeet.occurrence.time.TimeZoneData;
import net.openmeet.platform.web.EntityTag;

/** The entity tag of a personal feed, from what it is made of. */
final class PersonalFeedTag {

    /** One more whenever the same rows look otherwise. */
    private static final long SHAPE = 1;

    private PersonalFeedTag() {}

    static String of(UUID account, FeedContents contents, FeedRange range) {
        return new EntityTag(SHAPE)
                .with(TimeZoneData.version().hashCode())
                .with(account)
                .with(contents.number())
                .with(contents.state())
                .with(range.from().getEpochSecond())
                .with(range.to().getEpochSecond())
                .toString();
    }
}
