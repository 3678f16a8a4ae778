package net.openmeet.series.series.web;

/** The series that the API's description shows. */
final class SeriesExamples {

    static final String CREATE = """
            {"name": "Tuesday Yoga", "description": "All levels", "timeZone": "Europe/Berlin", "start": "2026-03-03T19:00",
             "duration": "PT1H30M", "recurrence": {"rrules": ["FREQ=WEEKLY;BYDAY=TU"], "rdates": [], "exdates": []},
             "template": {"capacity": 20, "location": {"name": "Studio 1", "address": {"country": "DE", "locality": "Berlin"}}},
             "visibility": "public"}""";

    private SeriesExamples() {}
}
