package net.openmeet.occurrence.listing;

import net.openmeet.platform.id.Uuids;
import net.openmeet.schemas.series.SeriesCreated;

/** The first Tuesday Yoga as JSON: what clients rely on. */
final class Shape {

    private Shape() {}

    static String of(SeriesCreated yoga) {
        return """
                {
                  "id" : "%s",
                  "series" : "%s",
                  "recurrenceId" : "2026-03-03T19:00",
                  "slug" : "%s-2026-03-03-1900",
                  "status" : "scheduled",
                  "stored" : true,
                  "visibility" : "public",
                  "cancellationReason" : null,
                  "detached" : false,
                  "overrides" : [ ],
                  "name" : "Tuesday Yoga",
                  "description" : "All levels",
                  "capacity" : 20,
                  "location" : {
                    "name" : "Studio 1",
                    "address" : {
                      "country" : "DE"
                    }
                  },
                  "onlineUriVisibility" : "everybody",
                  "guestsAllowed" : 10,
                  "tags" : [ ],
                  "approvalRequired" : false,
                  "questions" : [ ],
                  "attendeesVisibility" : "everybody",
                  "unconfirmedSeats" : "kept",
                  "start" : {
                    "local" : "2026-03-03T19:00:00",
                    "timeZone" : "Europe/Berlin",
                    "instant" : "2026-03-03T18:00:00Z"
                  },
                  "end" : {
                    "local" : "2026-03-03T20:30:00",
                    "timeZone" : "Europe/Berlin",
                    "instant" : "2026-03-03T19:30:00Z"
                  },
                  "allDay" : false,
                  "attendance" : {
                    "going" : 0,
                    "waitlisted" : 0,
                    "capacity" : 20
                  },
                  "organiser" : "%s",
                  "links" : {
                    "self" : "/api/events/%s-2026-03-03-1900",
                    "series" : "/api/series/%s"
                  }
                }""".formatted(
                        Uuids.derived(yoga.getSeriesId(), "2026-03-03T19:00"),
                        yoga.getSlug(),
                        yoga.getSlug(),
                        yoga.getOwnerId(),
                        yoga.getSlug(),
                        yoga.getSlug());
    }
}
