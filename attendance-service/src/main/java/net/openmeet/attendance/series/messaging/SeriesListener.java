package net.openmeet.attendance.series.messaging;

import java.util.UUID;
import net.openmeet.attendance.series.SeriesManagement;
import net.openmeet.attendance.series.SeriesRestriction;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.consistency.VersionToken;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over restrictions from the series' own facts; what can't be taken over holds those behind it, or denies. */
@Component
class SeriesListener implements TopicListener {

    /** As {@code changedFields} names what is told anew together with what becomes of seats. */
    private static final String CAPACITY = "capacity";

    private final SeriesManagement management;

    SeriesListener(SeriesManagement management) {
        this.management = management;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.SERIES)
                .named("restrictions")
                .on(SeriesCreated.class, this::on)
                .on(SeriesTemplateChanged.class, this::on)
                .on(SeriesSplit.class, this::on)
                .on(SeriesScheduleChanged.class, this::on)
                .on(
                        SeriesDatesExcluded.class,
                        fact -> hear(fact.getSeriesId(), fact.getVersion(), null, fact.getChange()))
                .on(
                        SeriesDatesIncluded.class,
                        fact -> hear(fact.getSeriesId(), fact.getVersion(), null, fact.getChange()))
                .on(
                        SeriesDatesImported.class,
                        fact -> hear(fact.getSeriesId(), fact.getVersion(), null, fact.getChange()))
                .on(SeriesPaused.class, fact -> hear(fact.getSeriesId(), fact.getVersion(), null, fact.getChange()))
                .on(SeriesResumed.class, fact -> hear(fact.getSeriesId(), fact.getVersion(), null, fact.getChange()))
                .on(SeriesEnded.class, fact -> hear(fact.getSeriesId(), fact.getVersion(), null, fact.getChange()))
                .on(SeriesOrganisersChanged.class, this::on)
                .on(SeriesTransferred.class, this::on)
                .on(SeriesDeleted.class, this::on)
                .holding(management::deny);
    }

    private void on(SeriesCreated message) {
        restrict(
                new SeriesRestriction(
                        message.getSeriesId(),
                        message.getVersion(),
                        OrganiserMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                        message.getGroupId(),
                        TemplateMessages.visibility(message.getVisibility()),
                        message.getSlug(),
                        false),
                ChangeMessages.change(message.getChange()));
    }

    private void on(SeriesTemplateChanged message) {
        UUID owner = message.getOwnerId();
        restrict(
                new SeriesRestriction(
                        message.getSeriesId(),
                        message.getVersion(),
                        owner == null ? null : OrganiserMessages.organisers(owner, message.getOrganisers()),
                        message.getGroupId(),
                        TemplateMessages.visibility(message.getVisibility()),
                        message.getSlug(),
                        message.getChangedFields().contains(CAPACITY) ? message.getDemotes() : null),
                ChangeMessages.change(message.getChange()));
    }

    private void on(SeriesOrganisersChanged message) {
        restrict(
                new SeriesRestriction(
                        message.getSeriesId(),
                        message.getVersion(),
                        OrganiserMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                        message.getGroupId(),
                        TemplateMessages.visibility(message.getVisibility()),
                        message.getSlug(),
                        null),
                ChangeMessages.change(message.getChange()));
    }

    private void on(SeriesTransferred message) {
        restrict(
                new SeriesRestriction(
                        message.getSeriesId(),
                        message.getVersion(),
                        OrganiserMessages.organisers(message.getOwnerId(), message.getOrganisers()),
                        message.getGroupId(),
                        TemplateMessages.visibility(message.getVisibility()),
                        message.getSlug(),
                        null),
                ChangeMessages.change(message.getChange()));
    }

    private void on(SeriesDeleted message) {
        management.delete(message.getSeriesId(), message.getVersion());
    }

    private void on(SeriesSplit message) {
        hear(
                message.getSeriesId(),
                message.getVersion(),
                message.getChangedFields().contains(CAPACITY) ? message.getDemotes() : null,
                message.getChange());
    }

    private void on(SeriesScheduleChanged message) {
        hear(
                message.getSeriesId(),
                message.getVersion(),
                message.getChangedFields().contains(CAPACITY) ? message.getDemotes() : null,
                message.getChange());
    }

    private void hear(
            UUID series, long version, @Nullable Boolean demotes, net.openmeet.schemas.change.@Nullable Change change) {
        management.hear(
                series,
                version,
                demotes,
                ChangeMessages.change(change).causedBy(new VersionToken("series", series, version)));
    }

    private void restrict(SeriesRestriction restriction, Change change) {
        management.restrict(
                restriction,
                change.causedBy(new VersionToken("series", restriction.seriesId(), restriction.version())));
    }
}
