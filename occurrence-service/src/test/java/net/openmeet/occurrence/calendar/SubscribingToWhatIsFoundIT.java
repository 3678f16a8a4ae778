package net.openmeet.occurrence.calendar;

import static net.openmeet.occurrence.testing.SeriesOnTopic.template;
import static net.openmeet.occurrence.testing.SeriesOnTopic.tuesdayYoga;
import static net.openmeet.occurrence.testing.TestClock.FIRST_OF_MARCH;
import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.openmeet.occurrence.testing.CalendarLines;
import net.openmeet.occurrence.testing.OccurrenceServiceTest;
import net.openmeet.occurrence.testing.SeriesOnTopic;
import net.openmeet.occurrence.testing.TestClock;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OccurrenceServiceTest
class SubscribingToWhatIsFoundIT {

    private static final String FEED = "/api/calendar/public.ics";
    private static final String LIST = "/api/calendar/public?limit=200&from=2026-03-01&to=2026-06-01&q=";

    /** Nothing else has it. */
    private final String word = "w" + Uuids.next().toString().substring(24);

    private final Api api;
    private final TestClock clock;
    private final SeriesOnTopic series;

    SubscribingToWhatIsFoundIT(Api api, Messages messages, TestClock clock) {
        this.api = api;
        this.clock = clock;
        this.series = new SeriesOnTopic(messages, api);
    }

    @BeforeEach
    void begin() {
        clock.set(FIRST_OF_MARCH);
    }

    @Test
    void findsWhatTheListHas() {
        series.create(tuesdayYoga().setTemplate(template(word + " Yoga")));
        series.create(tuesdayYoga().setTemplate(template(word + " Secret")).setVisibility(Visibility.PRIVATE));
        party("public");
        party("unlisted");

        ApiResponse list = api.get(LIST + word).expect(200);
        String text = api.get(FEED + "?q=" + word).expect(200).body();

        assertThat(CalendarLines.dates(text)).hasSizeGreaterThan(10).isEqualTo(dates(list));
        assertThat(CalendarLines.values(text, "SUMMARY")).doesNotContain(word + " Secret");
        assertThat(text).doesNotContain("https://meet.example.org");
        assertThat(list.text("/links/calendar/url")).endsWith(FEED + "?q=" + word);
        assertThat(list.text("/links/calendar/webcal")).startsWith("webcal://").endsWith(FEED + "?q=" + word);
    }

    @Test
    void isTheSameForAllAndAsksWhetherItChanged() {
        party("public");
        ApiResponse text = api.get(FEED + "?q=" + word).expect(200);

        assertThat(text.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(api.as(BOB).get(FEED + "?q=" + word).expect(200).body()).isEqualTo(text.body());
        api.with("If-None-Match", text.header("ETag")).get(FEED + "?q=" + word).expect(304);
        api.with("If-None-Match", text.header("ETag"))
                .get(FEED + "?months=4&q=" + word)
                .expect(200);
        party("public");
        api.with("If-None-Match", text.header("ETag")).get(FEED + "?q=" + word).expect(200);
    }

    @Test
    void saysWhereItIsWhateverIsLookedFor() {
        String text = api.get(FEED + "?q=a%26b%20%22c%7Cd%22%20%E2%9C%93&tags=x%2Cy&near=52.5,13.4&radius=3")
                .expect(200)
                .body()
                .replace("\r\n ", "");

        assertThat(text).contains("/public.ics?q=a%26b%20%22c%7Cd%22%20%E2%9C%93&tags=x%2Cy&near=52.5%2C13.4&radius=3");
        assertThat(text).contains("X-WR-CALNAME:OpenMeet: a&b");
    }

    @ParameterizedTest
    @CsvSource({
        "months=0, months",
        "months=13, months",
        "from=2026-03-01, from",
        "cursor=x, cursor",
        "mode=inperson, mode",
        "near=52.5, near",
        "radius=10, radius"
    })
    void isRefusedWhatItDoesNotUnderstand(String query, String parameter) {
        assertThat(api.get(FEED + "?" + query).expect(400).faults()).containsExactly(parameter);
    }

    private static List<String> dates(ApiResponse list) {
        return list.at("/items")
                .valueStream()
                .map(item -> item.at("/occurrence/start/instant").asString("") + " "
                        + item.at("/occurrence/id").asString(""))
                .sorted()
                .toList();
    }

    private void party(String visibility) {
        api.as(ALICE).post("/api/events", """
                        {"name": "%s Party", "timeZone": "Europe/Berlin", "start": "2026-03-11T18:00", "duration": "PT6H",
                         "visibility": "%s", "location": {"onlineUri": "https://meet.example.org/party"},
                         "onlineUriVisibility": "attendees"}
                        """.formatted(word, visibility)).expect(201);
    }
}
