package net.openmeet.community.group.messaging;

import net.openmeet.community.group.ActivityManagement;
import net.openmeet.community.group.ThingKind;
import net.openmeet.community.group.ThingNews;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.springframework.stereotype.Component;

/** Makes what is known of series anew from their state. */
@Component
class KnownSeriesCopy implements Copy {

    private final ActivityManagement activity;

    KnownSeriesCopy(ActivityManagement activity) {
        this.activity = activity;
    }

    @Override
    public String name() {
        return "known-series";
    }

    @Override
    public Subscription source() {
        return Subscription.to(Topics.SERIES_STATE)
                .on(SeriesSnapshot.class, this::on)
                .onTombstone(series -> activity.deleteSeries(series, 0));
    }

    private void on(SeriesSnapshot message) {
        activity.copy(new ThingNews(
                ThingKind.SERIES,
                message.getSeriesId(),
                message.getVersion(),
                message.getGroupId(),
                message.getSlug(),
                message.getTemplate().getName(),
                TemplateMessages.visibility(message.getVisibility()),
                ThingMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                message.getUpdatedAt(),
                Change.ofSystem(Uuids.next())));
    }
}
