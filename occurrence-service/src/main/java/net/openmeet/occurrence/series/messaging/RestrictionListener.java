package net.openmeet.occurrence.series.messaging;

import java.util.UUID;
import net.openmeet.occurrence.series.Restriction;
import net.openmeet.occurrence.series.SeriesRestrictions;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDatesExcluded;
import net.openmeet.schemas.series.SeriesDatesImported;
import net.openmeet.schemas.series.SeriesDatesIncluded;
import net.openmeet.schemas.series.SeriesDeleted;
import net.openmeet.schemas.series.SeriesEnded;
import net.openmeet.schemas.series.SeriesOrganisersChanged;
import net.openmeet.schemas.series.SeriesPaused;
import net.openmeet.schemas.series.SeriesResumed;
import net.openmeet.schemas.series.SeriesScheduleChanged;
import net.openmeet.schemas.series.SeriesSplit;
import net.openmeet.schemas.series.SeriesTemplateChanged;
import net.openmeet.schemas.series.SeriesTransferred;
import net.openmeet.vocabulary.people.messaging.OrganiserMessages;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.springframework.stereotype.Component;

/** Hears who may see a series. Does nothing else, so that nothing else can hold it up. */
@Component
class RestrictionListener implements TopicListener {

    private final SeriesRestrictions restrictions;

    RestrictionListener(SeriesRestrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.SERIES)
                .named("restrictions")
                .holding(restrictions::deny)
                .on(SeriesCreated.class, this::on)
                .on(SeriesTemplateChanged.class, this::on)
                .on(SeriesSplit.class, message -> restrictions.hear(message.getSeriesId(), message.getVersion()))
                .on(
                        SeriesScheduleChanged.class,
                        message -> restrictions.hear(message.getSeriesId(), message.getVersion()))
                .on(
                        SeriesDatesExcluded.class,
                        message -> restrictions.hear(message.getSeriesId(), message.getVersion()))
                .on(
                        SeriesDatesIncluded.class,
                        message -> restrictions.hear(message.getSeriesId(), message.getVersion()))
                .on(
                        SeriesDatesImported.class,
                        message -> restrictions.hear(message.getSeriesId(), message.getVersion()))
                .on(SeriesPaused.class, message -> restrictions.hear(message.getSeriesId(), message.getVersion()))
                .on(SeriesResumed.class, message -> restrictions.hear(message.getSeriesId(), message.getVersion()))
                .on(SeriesEnded.class, message -> restrictions.hear(message.getSeriesId(), message.getVersion()))
                .on(SeriesOrganisersChanged.class, this::on)
                .on(SeriesTransferred.class, this::on)
                .on(SeriesDeleted.class, this::on);
    }

    private void on(SeriesCreated message) {
        restrictions.learn(new Restriction(
                message.getSeriesId(),
                message.getVersion(),
                OrganiserMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                message.getGroupId(),
                TemplateMessages.visibility(message.getVisibility()),
                message.getSlug()));
    }

    private void on(SeriesTemplateChanged message) {
        UUID owner = message.getOwnerId();
        restrictions.learn(new Restriction(
                message.getSeriesId(),
                message.getVersion(),
                owner == null ? null : OrganiserMessages.organisers(owner, message.getOrganisers()),
                message.getGroupId(),
                TemplateMessages.visibility(message.getVisibility()),
                message.getSlug()));
    }

    private void on(SeriesOrganisersChanged message) {
        restrictions.learn(new Restriction(
                message.getSeriesId(),
                message.getVersion(),
                OrganiserMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                message.getGroupId(),
                TemplateMessages.visibility(message.getVisibility()),
                message.getSlug()));
    }

    private void on(SeriesTransferred message) {
        restrictions.learn(new Restriction(
                message.getSeriesId(),
                message.getVersion(),
                OrganiserMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                message.getGroupId(),
                TemplateMessages.visibility(message.getVisibility()),
                message.getSlug()));
    }

    private void on(SeriesDeleted message) {
        restrictions.deny(message.getSeriesId(), message.getVersion());
    }
}
