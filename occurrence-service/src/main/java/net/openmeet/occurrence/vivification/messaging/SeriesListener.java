package net.openmeet.occurrence.vivification.messaging;

import java.util.List;
import net.openmeet.occurrence.vivification.FollowResult;
import net.openmeet.occurrence.vivification.ImportedDate;
import net.openmeet.occurrence.vivification.Origin;
import net.openmeet.occurrence.vivification.SeriesChange;
import net.openmeet.occurrence.vivification.SeriesFollowing;
import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.platform.inbox.Subscription;
import net.openmeet.platform.inbox.TopicListener;
import net.openmeet.platform.inbox.UnprocessableMessageException;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Listens to series-service. */
@Component
class SeriesListener implements TopicListener {

    private final SeriesFollowing following;

    SeriesListener(SeriesFollowing following) {
        this.following = following;
    }

    @Override
    public Subscription subscription() {
        return Subscription.to(Topics.SERIES)
                .on(SeriesCreated.class, this::on)
                .on(SeriesTemplateChanged.class, message -> follow(SeriesMessages.change(message)))
                .on(SeriesSplit.class, message -> follow(SeriesMessages.change(message)))
                .on(SeriesScheduleChanged.class, message -> follow(SeriesMessages.change(message)))
                .on(SeriesDatesExcluded.class, message -> follow(SeriesMessages.change(message)))
                .on(
                        SeriesDatesIncluded.class,
                        message -> follow(SeriesMessages.change(message), SeriesMessages.origin(message)))
                .on(SeriesDatesImported.class, this::on)
                .on(SeriesPaused.class, message -> follow(SeriesMessages.change(message)))
                .on(SeriesResumed.class, message -> follow(SeriesMessages.change(message)))
                .on(SeriesEnded.class, message -> follow(SeriesMessages.change(message)))
                .on(SeriesOrganisersChanged.class, message -> follow(SeriesMessages.change(message)))
                .on(SeriesTransferred.class, message -> follow(SeriesMessages.change(message)))
                .on(SeriesDeleted.class, this::on);
    }

    private void on(SeriesCreated message) {
        following.created(
                SeriesMessages.series(message),
                SeriesMessages.overrides(message),
                SeriesMessages.origin(message),
                ChangeMessages.change(message.getChange()));
    }

    private void on(SeriesDatesImported message) {
        SeriesChange change = SeriesMessages.change(message);
        List<ImportedDate> dates =
                message.getDates().stream().map(OverrideMessages::date).toList();
        require(change, following.imported(change, dates, message.getCancelsAll()));
    }

    private void follow(SeriesChange change) {
        follow(change, null);
    }

    private void follow(SeriesChange change, @Nullable Origin origin) {
        require(change, following.changed(change, origin));
    }

    private static void require(SeriesChange change, FollowResult result) {
        switch (result) {
            case FOLLOWED -> {}
            case UNKNOWN_SERIES ->
                throw new UnprocessableMessageException("The series " + change.seriesId() + " was never created here");
        }
    }

    private void on(SeriesDeleted message) {
        following.deleted(message.getSeriesId(), message.getVersion(), ChangeMessages.change(message.getChange()));
    }
}
