package net.openmeet.community.group.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import net.openmeet.community.account.Account;
import net.openmeet.community.group.Activity;
import net.openmeet.community.group.ActivityThing;
import net.openmeet.community.group.ThingKind;
import org.jspecify.annotations.Nullable;

/** Something that happened in a group, as it goes out. */
record ActivityResponse(
        UUID id,
        Instant at,

        @Schema(
                allowableValues = {
                    "group-made",
                    "group-renamed",
                    "member-joined",
                    "member-left",
                    "role-changed",
                    "member-removed",
                    "member-banned",
                    "ban-lifted",
                    "announced",
                    "series-added",
                    "series-ended",
                    "dates-added",
                    "dates-cancelled",
                    "dates-moved",
                    "dates-reinstated",
                    "event-added",
                    "event-cancelled",
                    "event-moved",
                    "event-reinstated"
                })
        String kind,

        @Schema(description = "Who did it; null: nobody, or not told to the caller.") @Nullable
        PersonResponse by,

        @Schema(description = "Whom it happened to; null: it is about nobody.") @Nullable
        PersonResponse person,

        @Schema(description = "What they are from then on; null: nothing, or it is about no role.") @Nullable
        String role,

        @Schema(
                description =
                        "Name of the group from then on, or title of the announcement; null: it is about another thing, or not told to the caller.")
        @Nullable
        String name,

        @Schema(description = "The series that it is about, or whose dates; null: none.") @Nullable
        SeriesOfActivity series,

        @Schema(description = "The standalone event that it is about; null: none.") @Nullable
        EventOfActivity event) {

    /**
     * A series, and how many of its dates something happened to at once.
     *
     * @param dates 0: it is about the series
     */
    @Schema(name = "ActivitySeries")
    record SeriesOfActivity(
            String slug,
            String name,
            String link,
            int dates,

            @Schema(
                    description =
                            "RecurrenceId of the first of the dates, or the first that isn't any more; null: it is about all.")
            @Nullable
            String first) {

        private static SeriesOfActivity of(ActivityThing dates) {
            return new SeriesOfActivity(
                    dates.slug(), dates.name(), "/api/series/" + dates.slug(), dates.dates(), dates.first());
        }
    }

    /** A standalone event. */
    @Schema(name = "ActivityEvent")
    record EventOfActivity(String slug, String name, String link) {

        private static EventOfActivity of(ActivityThing event) {
            return new EventOfActivity(event.slug(), event.name(), "/api/events/" + event.slug());
        }
    }

    static ActivityResponse of(Activity item, Map<UUID, Account> known) {
        ActivityThing thing = item.thing();
        return new ActivityResponse(
                item.id(),
                item.at(),
                item.kind().text(),
                PersonResponse.of(item.by(), known),
                PersonResponse.of(item.account(), known),
                item.role() == null ? null : item.role().text(),
                item.name(),
                thing == null || thing.kind() != ThingKind.SERIES ? null : SeriesOfActivity.of(thing),
                thing == null || thing.kind() != ThingKind.EVENT ? null : EventOfActivity.of(thing));
    }
}
