package net.openmeet.community.group.messaging;

import java.util.UUID;
import net.openmeet.community.group.ActivityKind;
import net.openmeet.community.group.ActivityManagement;
import net.openmeet.community.group.ThingHappening;
import net.openmeet.community.group.ThingKind;
import net.openmeet.community.group.ThingNews;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesEnded;
import net.openmeet.schemas.series.SeriesOrganisersChanged;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.SeriesTransferred;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.springframework.stereotype.Component;

/** Learns which series belong to groups, who organises them, and what happens to them. What can't be taken over holds those behind it, or denies. */
@Component
class SeriesListener implements TopicListener {

    private final ActivityManagement activity;

    SeriesListener(ActivityManagement activity) {
        this.activity = activity;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.SERIES)
                .on(SeriesCreated.class, this::on)
                .on(SeriesTemplateChanged.class, this::on)
                .on(
                        SeriesOrganisersChanged.class,
                        message -> activity.hearOrganisers(
                                message.getSeriesId(),
                                message.getVersion(),
                                ThingMessages.organisers(message.getOwnerId(), message.getOrganisers())))
                .on(
                        SeriesTransferred.class,
                        message -> activity.hearOrganisers(
                                message.getSeriesId(),
                                message.getVersion(),
                                ThingMessages.organisers(message.getOwnerId(), message.getOrganisers())))
                .on(SeriesDatesIncluded.class, this::on)
                .on(SeriesEnded.class, this::on)
                .on(SeriesDeleted.class, this::on)
                .holding(series -> activity.deny(ThingKind.SERIES, series));
    }

    private void on(SeriesCreated message) {
        activity.hear(new ThingNews(
                ThingKind.SERIES,
                message.getSeriesId(),
                message.getVersion(),
                message.getGroupId(),
                message.getSlug(),
                message.getTemplate().getName(),
                TemplateMessages.visibility(message.getVisibility()),
                ThingMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                message.getCreatedAt(),
                ChangeMessages.change(message.getChange())));
    }

    private void on(SeriesTemplateChanged message) {
        UUID owner = message.getOwnerId();
        activity.hear(new ThingNews(
                ThingKind.SERIES,
                message.getSeriesId(),
                message.getVersion(),
                message.getGroupId(),
                message.getSlug(),
                message.getTemplate().getName(),
                TemplateMessages.visibility(message.getVisibility()),
                owner == null ? null : ThingMessages.organisers(owner, message.getOrganisers()),
                message.getChangedAt(),
                ChangeMessages.change(message.getChange())));
    }

    private void on(SeriesDatesIncluded message) {
        activity.hear(new ThingHappening(
                ActivityKind.DATES_ADDED,
                message.getSeriesId(),
                message.getDates().size(),
                message.getDates().getFirst(),
                message.getChangedAt(),
                ChangeMessages.change(message.getChange())));
    }

    private void on(SeriesEnded message) {
        activity.hear(new ThingHappening(
                ActivityKind.SERIES_ENDED,
                message.getSeriesId(),
                0,
                message.getFrom(),
                message.getChangedAt(),
                ChangeMessages.change(message.getChange())));
    }

    private void on(SeriesDeleted message) {
        activity.deleteSeries(message.getSeriesId(), message.getVersion());
    }
}
