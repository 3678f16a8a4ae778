package net.openmeet.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamingThingsInUrlsTest {

    private static final UUID SECRET = UUID.fromString("0199f5c3-7a01-7bcd-8ef0-123456789abc");
    private static final Slugs SLUGS = new Slugs("series", Set.of("import", "preview"));

    @ParameterizedTest
    @CsvSource({
        "Tuesday Yoga, tuesday-yoga",
        "  Last -- Friday: Drinks!, last-friday-drinks",
        "Café Zoë, cafe-zoe",
        "Große Straße, grosse-strasse",
        "Ærø Łódź, aero-lodz",
        "Alice’s Choir, alices-choir",
        "Schach № 5, schach-no-5",
        "瑜伽, series",
        "!!!, series",
        "🧘🏽‍♀️, series",
        "Y\u043Ega, y-ga",
        "ＹＯＧＡ ﬁt, yoga-fit",
        "İstanbul, istanbul",
        "Yo\u200Bga, yoga",
        "\u202Eagoy, agoy",
        "Import, import-series",
        "Preview, preview-series",
    })
    void takesTheLettersOfItsName(String name, String slug) {
        assertThat(first(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yoga 2026-03-03", "Yoga 2026-03-03 1900", "2026-03-03", "Yoga 2026 03 03"})
    void neverReadsLikeOneDateOfASeries(String name) {
        assertThat(candidates(name))
                .allSatisfy(slug -> assertThat(slug)
                        .doesNotMatch(".*\\d{4}-\\d{2}-\\d{2}")
                        .doesNotMatch(".*\\d{4}-\\d{2}-\\d{2}-\\d{4}"));
    }

    @Test
    void countsWhereANameIsTakenAndEndsWithWhatNobodyElseWillWant() {
        assertThat(candidates("Yoga")).startsWith("yoga", "yoga-2", "yoga-3").endsWith("yoga-9", "yoga-x123456789abc");
    }

    @Test
    void letsNobodyGuessWhereSomethingIsThatIsNotForEverybody() {
        assertThat(SLUGS.unguessable("Yoga", SECRET)).isEqualTo("yoga-x123456789abc");
    }

    @Test
    void staysWithinSixtyCharacters() {
        assertThat(candidates("Very ".repeat(30) + "long"))
                .allSatisfy(
                        slug -> assertThat(slug).hasSizeLessThanOrEqualTo(60).matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    private static String first(String name) {
        return candidates(name).getFirst();
    }

    private static List<String> candidates(String name) {
        return SLUGS.candidates(name, SECRET).toList();
    }
}
