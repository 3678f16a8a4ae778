package net.openmeet.series.series;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NamingASeriesInUrlsTest {

    @ParameterizedTest
    @CsvSource({"Import, import-series", "Preview, preview-series", "瑜伽, series", "Yoga, yoga"})
    void neverTakesAPathOfTheApi(String name, String slug) {
        assertThat(SeriesSlugs.candidates(name, Visibility.PUBLIC)).first().isEqualTo(slug);
    }

    @ParameterizedTest
    @EnumSource(names = "PUBLIC", mode = EnumSource.Mode.EXCLUDE)
    void letsNobodyGuessWhereSomethingIsThatIsNotForEverybody(Visibility visibility) {
        assertThat(SeriesSlugs.candidates("Yoga", visibility))
                .singleElement()
                .asString()
                .matches("yoga-x[0-9a-f]{12}");
    }

    @Test
    void isNeverUnguessableTheSameWayTwice() {
        assertThat(SeriesSlugs.candidates("Yoga", Visibility.PRIVATE))
                .isNotEqualTo(SeriesSlugs.candidates("Yoga", Visibility.PRIVATE).toList());
    }
}
