package net.openmeet.attendance.series.messaging;

import net.openmeet.attendance.series.SeriesManagement;
import net.openmeet.attendance.series.SeriesRestriction;
import net.openmeet.platform.copy.Copy;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesSnapshot;
import net.openmeet.vocabulary.people.messaging.OrganiserMessages;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.springframework.stereotype.Component;

/** Makes what is known of series anew from their state. */
@Component
class SeriesCopy implements Copy {

    private final SeriesManagement management;

    SeriesCopy(SeriesManagement management) {
        this.management = management;
    }

    @Override
    public String name() {
        return "series-restrictions";
    }

    @Override
    public Subscription source() {
        return Subscription.to(Topics.SERIES_STATE)
                .on(SeriesSnapshot.class, this::on)
                .onTombstone(series -> management.delete(series, 0));
    }

    private void on(SeriesSnapshot message) {
        management.copy(new SeriesRestriction(
                message.getSeriesId(),
                message.getVersion(),
                OrganiserMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                message.getGroupId(),
                TemplateMessages.visibility(message.getVisibility()),
                message.getSlug(),
                null));
    }
}
