package net.openmeet.occurrence.event.web;

/** Bodies for the API's documentation. */
final class EventExamples {

    static final String CREATE = """
            {"name": "Summer Party", "description": "Bring a cake", "timeZone": "Europe/Berlin", "start": "2026-07-11T15:00",
             "duration": "PT6H", "capacity": 80,
             "location": {"name": "Yard", "address": {"country": "DE", "locality": "Berlin"}}, "visibility": "public"}
            """;
    static final String PATCH = """
            {"start": "2026-07-12T15:00", "capacity": null}
            """;

    private EventExamples() {}
}
