package net.openmeet.community.group.web;

/** Bodies that documents and tests show. */
final class GroupExamples {

    static final String CREATE = """
            {"name": "Yoga in Kreuzberg", "description": "We meet on Tuesdays.", "rules": "Bring a mat.",
             "location": {"name": "Studio 1", "address": {"locality": "Berlin", "country": "DE"}},
             "tags": ["yoga", "berlin"], "websites": [{"title": "Pictures", "uri": "https://example.org/yoga"}],
             "visibility": "public"}""";

    private GroupExamples() {}
}
