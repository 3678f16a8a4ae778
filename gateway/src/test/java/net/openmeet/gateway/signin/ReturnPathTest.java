package net.openmeet.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    private static final URI HERE = URI.create("https://openmeet.example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "javascript:alert(1)",
                "evil.example",
                "",
                " /",
                "@evil.example",
                ".evil.example",
                ":1/evil",
                "http:evil.example",
                "/ä",
                "/%",
                "/ /evil.example"
            })
    void leadsHomeWhateverIsNoPageHere(String wish) {
        assertThat(ReturnPath.of(wish)).isEqualTo(ReturnPath.HOME);
    }

    @Test
    void leadsHomeWithoutAWishAndWithAnEndlessOne() {
        assertThat(ReturnPath.of(null)).isEqualTo(ReturnPath.HOME);
        assertThat(ReturnPath.of("/" + "a".repeat(2_000))).isEqualTo(ReturnPath.HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events/yoga?from=2030-03-05#list",
                "/a//b",
                "/..//evil.example",
                "/a?b=https://evil.example"
            })
    void leadsToPagesHereUnderOurOwnName(String wish) {
        URI target = ReturnPath.of(wish).at(HERE);

        assertThat(target).hasToString(HERE + wish);
        assertThat(target.getHost()).isEqualTo("openmeet.example");
    }
}
