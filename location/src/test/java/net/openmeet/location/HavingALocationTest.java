package net.openmeet.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HavingALocationTest {

    @Test
    void takesAtLeastOneComponent() {
        assertThat(Location.ofNullable(null, null)).isNull();
        assertThat(Location.ofNullable("The lake", null)).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Location(null, null, null, null, null, null, null));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(Location.ofNullable("🧘".repeat(200), null)).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Location.ofNullable("🧘".repeat(201), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location(null, null, "1".repeat(21), null, null, null, null));
    }

    @Test
    void keepsACountryThatIsNoMore() {
        assertThat(new Location(null, "AN", null, null, "Willemstad", null, null))
                .as("the Netherlands Antilles")
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "DEU", "Germany", "D1", ""})
    void takesNoCountryButACode(String country) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Location(null, country, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "https:/path",
                "https://somebody@example.org",
                "https://example.org:65536",
                "https://example.org/\u202Egpj.exe",
                "https://example.org/a\u034Fb",
                "https://example.org/a\u200Db",
                "https://example.org/\uFFFC",
                "mailto:somebody@example.org",
                "/path"
            })
    void takesNoLinkThatPeopleCannotSafelyFollow(String uri) {
        assertThatIllegalArgumentException().isThrownBy(() -> Location.ofNullable(null, URI.create(uri)));
    }

    @Test
    void takesALinkOfTwoThousandCharacters() {
        String longest = "https://example.org/".concat("x".repeat(1_980));

        assertThat(Location.ofNullable(null, URI.create(longest))).isNotNull();
        assertThatIllegalArgumentException().isThrownBy(() -> Location.ofNullable(null, URI.create(longest + "x")));
    }

    @Test
    void isAsFarFromAnotherPointAsOneGoesAlongTheEarth() {
        Coordinates berlin = Coordinates.ofDegrees(52.52, 13.405);
        Coordinates paris = Coordinates.ofDegrees(48.8566, 2.3522);

        assertThat(berlin.metresTo(paris)).isCloseTo(877_500, within(5_000.0)).isEqualTo(paris.metresTo(berlin));
        assertThat(berlin.metresTo(berlin)).isZero();
        assertThat(Coordinates.ofDegrees(90, 0).metresTo(Coordinates.ofDegrees(90, 120)))
                .isCloseTo(0, within(1.0));
        assertThat(Coordinates.ofDegrees(0, 0).metresTo(Coordinates.ofDegrees(0, 180)))
                .isCloseTo(20_015_000, within(5_000.0));
    }
}
