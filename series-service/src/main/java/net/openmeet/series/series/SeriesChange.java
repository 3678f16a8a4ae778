package net.openmeet.series.series;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What was changed of a series, by whom and when.
 *
 * @param version of the series after it
 * @param changeId the same for all that one edit made
 * @param by account; null: nobody, time went by
 * @param from the first date that it concerns; null: all that weren't over
 * @param undone the version of the change that it takes back; null: it takes none back
 * @param changes what is different, field by field
 */
public record SeriesChange(
        long version,
        UUID changeId,
        @Nullable UUID by,
        Instant at,
        Kind kind,
        @Nullable String from,
        @Nullable Long undone,
        List<FieldChange> changes) {

    /** What it was. The name in kebab case is what callers see. */
    public enum Kind {
        /** It came into being. */
        CREATED,
        /** It was a draft, and is there for all who may see it. */
        PUBLISHED,
        /** It looks different, or others may see it. */
        TEMPLATE_CHANGED,
        /** All dates that weren't over take place otherwise. */
        SCHEDULE_CHANGED,
        /** From a date on it is different. */
        SPLIT,
        /** A phase is gone, and the one before goes on in its place. */
        MERGED,
        /** A date is left out. */
        DATES_EXCLUDED,
        /** A date was put in. */
        DATES_INCLUDED,
        /** A date was put in that was a standalone event. */
        EVENT_INCLUDED,
        /** A calendar that it was imported from says something else of single dates. */
        DATES_IMPORTED,
        /** It pauses. */
        PAUSED,
        /** It pauses no longer. */
        RESUMED,
        /** It has no more dates. */
        ENDED,
        /** It belongs to another group, or to none. */
        GROUP_CHANGED,
        /** Others organise it, besides the same owner. */
        ORGANISERS_CHANGED,
        /** It has another owner. */
        TRANSFERRED
    }

    public SeriesChange {
        changes = List.copyOf(changes);
    }

    static SeriesChange of(SeriesFact.Lasting fact) {
        return new SeriesChange(
                fact.version(),
                fact.change().id(),
                fact.change().by(),
                fact.series().updatedAt(),
                kind(fact),
                from(fact),
                null,
                fact.changes());
    }

    private static Kind kind(SeriesFact.Lasting fact) {
        return switch (fact) {
            case SeriesFact.Created created -> Kind.CREATED;
            case SeriesFact.Published published -> Kind.PUBLISHED;
            case SeriesFact.TemplateChanged changed -> Kind.TEMPLATE_CHANGED;
            case SeriesFact.ScheduleChanged changed -> Kind.SCHEDULE_CHANGED;
            case SeriesFact.Split split -> Kind.SPLIT;
            case SeriesFact.Merged merged -> Kind.MERGED;
            case SeriesFact.DatesExcluded excluded -> Kind.DATES_EXCLUDED;
            case SeriesFact.DatesIncluded included ->
                included.originEvent() == null ? Kind.DATES_INCLUDED : Kind.EVENT_INCLUDED;
            case SeriesFact.DatesImported imported -> Kind.DATES_IMPORTED;
            case SeriesFact.Paused paused -> Kind.PAUSED;
            case SeriesFact.Resumed resumed -> Kind.RESUMED;
            case SeriesFact.Ended ended -> Kind.ENDED;
            case SeriesFact.GroupChanged changed -> Kind.GROUP_CHANGED;
            case SeriesFact.OrganisersChanged changed -> Kind.ORGANISERS_CHANGED;
            case SeriesFact.Transferred transferred -> Kind.TRANSFERRED;
        };
    }

    private static @Nullable String from(SeriesFact.Lasting fact) {
        return switch (fact) {
            case SeriesFact.ScheduleChanged changed -> changed.at().from().toString();
            case SeriesFact.Split split -> split.at().from().toString();
            case SeriesFact.Merged merged -> merged.at().from().toString();
            case SeriesFact.DatesExcluded excluded ->
                excluded.dates().getFirst().toString();
            case SeriesFact.DatesIncluded included ->
                included.dates().getFirst().toString();
            case SeriesFact.Ended ended -> ended.from().toString();
            case SeriesFact.Paused paused -> paused.pause().from().toString();
            case SeriesFact.DatesImported imported ->
                imported.dates().isEmpty()
                        ? null
                        : imported.dates().getFirst().date().toString();
            case SeriesFact.Resumed resumed -> null;
            case SeriesFact.Created created -> null;
            case SeriesFact.Published published -> null;
            case SeriesFact.TemplateChanged changed -> null;
            case SeriesFact.GroupChanged changed -> null;
            case SeriesFact.OrganisersChanged changed -> null;
            case SeriesFact.Transferred transferred -> null;
        };
    }
}
