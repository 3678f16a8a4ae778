package net.openmeet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingDownPathsTest {

    @ParameterizedTest
    @CsvSource({
        "/api/series/tuesday-yoga, /api/series/tuesday-yoga",
        "/api/series/secret-santa/occurrences, /api/series/secret-santa/occurrences",
        "/api/calendar/feeds/secret_abc.ics, /api/calendar/feeds/secret_*",
        "/secret_abc/more, /secret_*/more",
        "/feeds/%73ecret_abc, /feeds/secret_*",
        "/feeds/sec%72et%5Fabc, /feeds/secret_*",
        "/feeds/xsecret_abc, /feeds/secret_*",
        "/feeds/%2573ecret%255Fabc, /feeds/secret_*",
        "/feeds/%25252573ecret_abc, /feeds/secret_*",
        "/feeds/%2573ecret_abc%zz%ff, /feeds/secret_*",
        "/feeds/%252525252525252525252525252573ecret_abc, /feeds/secret_*",
        "/feeds/SECRET_abc, /feeds/secret_*",
        "/feeds/%53eCreT%5fabc, /feeds/secret_*",
        "/api/calendar/feeds/abc.ics, /api/calendar/feeds/secret_*",
        "/api/calendar/feeds/%2fsecre-t_abc/more, /api/calendar/feeds/secret_*/more",
        "/api/calendar/FEED%2553/abc, /api/calendar/FEED%2553/secret_*",
        "/api/calendar/feeds%2Fabc, /api/calendar/secret_*",
        "/api/calendar/feeds/, /api/calendar/feeds/",
        "/api/calendar/feed, /api/calendar/feed",
        "/api/events/caf%C3%A9%20%24%5C, /api/events/caf%C3%A9%20%24%5C",
        "/api/%zz, /api/%zz",
        "/, /"
    })
    void leavesOutSecretsHoweverTheyAreEncoded(String path, String shown) {
        assertThat(ShownPath.of(path)).isEqualTo(shown);
    }
}
