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
        "/api/%zz, /api/%zz",
        "/, /"
    })
    void leavesOutSecretsHoweverTheyAreEncoded(String path, String shown) {
        assertThat(ShownPath.of(path)).isEqualTo(shown);
    }
}
