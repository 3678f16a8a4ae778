package net.openmeet.atproto.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.data.DataJson;
import net.openmeet.atproto.syntax.Nsid;
import org.junit.jupiter.api.Test;

class CheckingRecordsTest {

    private static final Lexicons LEXICONS = Lexicons.ofCalendars();
    private static final Nsid EVENT = new Nsid("community.lexicon.calendar.event");
    private static final Nsid RSVP = new Nsid("community.lexicon.calendar.rsvp");

    private static final String WHOLE_EVENT = """
        {"$type": "community.lexicon.calendar.event", "name": "Tuesday Yoga", "createdAt": "2030-01-01T00:00:00.000Z",
         "startsAt": "2030-03-05T19:00:00+01:00", "mode": "community.lexicon.calendar.event#inperson",
         "status": "community.lexicon.calendar.event#scheduled", "rsvpExpected": true,
         "locations": [{"$type": "community.lexicon.location.address", "country": "DE", "locality": "Berlin"},
                       {"$type": "community.lexicon.location.geo", "latitude": "52.5", "longitude": "13.4"},
                       {"$type": "community.lexicon.calendar.event#uri", "uri": "https://example.com/room"},
                       {"$type": "com.example.planet", "name": "Mars"}],
         "uris": [{"uri": "https://openmeet.example.com/series/tuesday-yoga", "name": "the series"}],
         "timezone": "Europe/Berlin", "openMeetMeta": {"some": ["thing", {"of": "others"}]}}
        """;

    @Test
    void findsNothingWhereAllIsRight() {
        assertThat(LEXICONS.check(EVENT, read(WHOLE_EVENT))).isEmpty();
        assertThat(LEXICONS.check(RSVP, read(rsvp("community.lexicon.calendar.rsvp#going"))))
                .isEmpty();
    }

    @Test
    void letsBeWhatOthersPutThere() {
        Data.Fields event = read(WHOLE_EVENT);
        assertThat(DagCbor.decode(DagCbor.encode(event))).isEqualTo(event);
        assertThat(DataJson.read(DataJson.write(event))).isEqualTo(event);
    }

    @Test
    void saysWhereSomethingIsWrong() {
        assertThat(pointers(EVENT, WHOLE_EVENT.replace("\"name\": \"Tuesday Yoga\", ", "")))
                .containsExactly("/name");
        assertThat(pointers(EVENT, WHOLE_EVENT.replace("\"Tuesday Yoga\"", "7")))
                .containsExactly("/name");
        assertThat(pointers(EVENT, WHOLE_EVENT.replace("2030-03-05T19:00:00+01:00", "next Tuesday")))
                .containsExactly("/startsAt");
        assertThat(pointers(EVENT, WHOLE_EVENT.replace("\"DE\"", "\"D\""))).containsExactly("/locations/0/country");
        assertThat(pointers(EVENT, WHOLE_EVENT.replace("\"latitude\": \"52.5\"", "\"latitude\": 52")))
                .containsExactly("/locations/1/latitude");
        assertThat(pointers(EVENT, WHOLE_EVENT.replace("https://example.com/room", "my room")))
                .containsExactly("/locations/2/uri");
        assertThat(pointers(
                        EVENT,
                        WHOLE_EVENT.replace("{\"$type\": \"com.example.planet\", \"name\": \"Mars\"}", "\"Mars\"")))
                .containsExactly("/locations/3");
        assertThat(pointers(EVENT, WHOLE_EVENT.replace("true", "\"yes\""))).containsExactly("/rsvpExpected");
        assertThat(pointers(RSVP, rsvp("x").replace("at://", "https://"))).containsExactly("/subject/uri");
        assertThat(pointers(RSVP, WHOLE_EVENT)).contains("/$type", "/subject");
        assertThat(pointers(new Nsid("com.example.unknown"), WHOLE_EVENT)).contains("");
    }

    @Test
    void tellsOfAHundredFaultsAtMost() {
        String locations = "[" + "7,".repeat(5_000) + "7]";
        String event = "{\"$type\": \"community.lexicon.calendar.event\", \"locations\": " + locations + "}";
        assertThat(LEXICONS.check(EVENT, read(event))).hasSize(100);
    }

    @Test
    void countsWhatPeopleTakeForCharacters() {
        Nsid collection = new Nsid("com.example.note");
        Lexicons lexicons = Lexicons.of(List.of(read("""
                {"id": "com.example.note", "defs": {"main": {"type": "record", "record": {"type": "object", "properties": {
                  "atMost": {"type": "string", "maxGraphemes": 2},
                  "atLeast": {"type": "string", "minGraphemes": 2}}}}}}
                """)));
        String note = "{\"$type\": \"com.example.note\", \"atMost\": \"%s\", \"atLeast\": \"%s\"}";

        assertThat(lexicons.check(collection, read(note.formatted("👨‍👩‍👧é", "ab"))))
                .isEmpty();
        assertThat(lexicons.check(collection, read(note.formatted("abc", "👨‍👩‍👧"))))
                .extracting(Fault::pointer)
                .containsExactly("/atMost", "/atLeast");
    }

    @Test
    void knowsTimesFromTexts() {
        assertThat(Stream.of(
                        "1985-04-12T23:20:50.123Z",
                        "1985-04-12T23:20:50Z",
                        "1985-04-12T23:20:50.12345678912345Z",
                        "1985-04-12T23:20:50.123-07:00"))
                .allMatch(text -> Formats.isOf("datetime", text));
        assertThat(Stream.of(
                        "1985-04-12",
                        "1985-04-12T23:20Z",
                        "1985-04-12T23:20:5Z",
                        "1985-04-12T23:20:50.123",
                        "1985-04-12 23:20:50.123Z",
                        "1985-04-12t23:20:50.123Z",
                        "1985-04-12T23:20:50.123z",
                        "1985-04-12T23:20:50.123-00:00",
                        "1985-04-12T23:99:50.123Z",
                        "1985-00-12T23:20:50.123Z",
                        "-1985-04-12T23:20:50.123Z",
                        "0000-01-01T00:00:00Z",
                        "+001985-04-12T23:20:50.123Z"))
                .noneMatch(text -> Formats.isOf("datetime", text));
    }

    private static List<String> pointers(Nsid collection, String record) {
        return LEXICONS.check(collection, read(record)).stream()
                .map(Fault::pointer)
                .toList();
    }

    private static String rsvp(String status) {
        return """
            {"$type": "community.lexicon.calendar.rsvp", "status": "%s",
             "subject": {"uri": "at://did:plc:7iza6de2dwap2sbkpav7c6c6/community.lexicon.calendar.event/3jzfcijpj2z2a",
                         "cid": "bafyreie5cvv4h45feadgeuwhbcutmh6t2ceseocckahdoe6uat64zmz454"}}
            """.formatted(status);
    }

    private static Data.Fields read(String json) {
        return (Data.Fields) DataJson.read(json);
    }
}
