package net.openmeet.series.series.messaging;

import net.openmeet.platform.change.ChangeMessages;
import net.openmeet.schemas.series.SeriesOrganisersChanged;
import net.openmeet.schemas.series.SeriesTransferred;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.SeriesFact;
import net.openmeet.vocabulary.people.messaging.OrganiserMessages;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;

/** Facts about those who organise a series, in the published language: each tells all of who may see it, so that the newest alone counts. */
final class PeopleFactMessages {

    private PeopleFactMessages() {}

    static SeriesOrganisersChanged message(SeriesFact.OrganisersChanged fact) {
        Series series = fact.series();
        return SeriesOrganisersChanged.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setSlug(series.slug())
                .setVisibility(TemplateMessages.message(series.visibility()))
                .setOwnerId(series.owner())
                .setOrganisers(OrganiserMessages.messages(series.organisers()))
                .setGroupId(series.groupId())
                .setChangedAt(series.updatedAt())
                .setChanges(ChangeMessages.messages(fact.changes()))
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }

    static SeriesTransferred message(SeriesFact.Transferred fact) {
        Series series = fact.series();
        return SeriesTransferred.newBuilder()
                .setSeriesId(series.id())
                .setVersion(series.version())
                .setSlug(series.slug())
                .setVisibility(TemplateMessages.message(series.visibility()))
                .setOwnerId(series.owner())
                .setFormerOwnerId(fact.formerOwner())
                .setOrganisers(OrganiserMessages.messages(series.organisers()))
                .setGroupId(series.groupId())
                .setChangedAt(series.updatedAt())
                .setChanges(ChangeMessages.messages(fact.changes()))
                .setChange(ChangeMessages.message(fact.change()))
                .build();
    }
}
