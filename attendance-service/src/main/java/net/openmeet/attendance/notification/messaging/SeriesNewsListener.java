package net.openmeet.attendance.notification.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.notification.NotificationCause;
import net.openmeet.attendance.notification.NotificationManagement;
import net.openmeet.attendance.notification.SeriesNews;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.change.Change;
import net.openmeet.schemas.series.Phase;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import net.openmeet.schemas.series.SeriesEnded;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hears what happens to series as a whole. What becomes of their dates is told by the facts of those. */
@Component
class SeriesNewsListener implements TopicListener {

    private final NotificationManagement management;

    SeriesNewsListener(NotificationManagement management) {
        this.management = management;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.SERIES)
                .named("notifications")
                .on(
                        SeriesDatesIncluded.class,
                        fact -> tell(
                                NotificationCause.DATES_ADDED,
                                fact.getSeriesId(),
                                fact.getPhases().getLast(),
                                fact.getDates(),
                                fact.getChange(),
                                fact.getChangedAt()))
                .on(
                        SeriesEnded.class,
                        fact -> tell(
                                NotificationCause.SERIES_ENDED,
                                fact.getSeriesId(),
                                fact.getPhases().getLast(),
                                List.of(fact.getFrom()),
                                fact.getChange(),
                                fact.getChangedAt()));
    }

    /** Nothing of a fact that doesn't name its change: nothing would tell it from another one. */
    private void tell(
            NotificationCause cause, UUID series, Phase last, List<String> dates, @Nullable Change change, Instant at) {
        if (change != null) {
            management.tellOfSeries(List.of(new SeriesNews(
                    cause,
                    series,
                    last.getTemplate().getName(),
                    dates,
                    last.getSchedule().getTimeZone(),
                    ChangeMessages.change(change),
                    at)));
        }
    }
}
