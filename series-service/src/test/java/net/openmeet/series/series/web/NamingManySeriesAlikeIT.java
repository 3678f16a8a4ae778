package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.series.series.web.SeriesRequests.named;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest(service = "series-service")
class NamingManySeriesAlikeIT {

    private final Api api;

    NamingManySeriesAlikeIT(Api api) {
        this.api = api.as(ALICE);
    }

    @Test
    void countsOneAfterTheOther() {
        String name = "Choir " + UUID.randomUUID();

        assertThat(slug(name)).doesNotEndWith("-2").isEqualTo(slug(name).replaceAll("-2$", ""));
        assertThat(slug(name)).endsWith("-3");
    }

    @Test
    void givesEachItsOwnSlugWhenAllComeAtOnce() {
        String name = "Race " + UUID.randomUUID();

        List<String> slugs =
                IntStream.range(0, 40).parallel().mapToObj(number -> slug(name)).toList();

        assertThat(slugs).doesNotHaveDuplicates().hasSize(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unlisted", "private"})
    void doesNotTellBySlugsThatSomethingOfThatNameIsHidden(String visibility) {
        String name = "Secret " + UUID.randomUUID();
        String hidden = api.post("/api/series", with("/visibility", "\"" + visibility + "\"", named(name)))
                .expect(201)
                .text("/slug");

        String seen = slug(name);

        assertThat(hidden).startsWith(seen).matches(".*-x[0-9a-f]{12}");
        assertThat(seen).doesNotEndWith("-2");
    }

    private String slug(String name) {
        return api.post("/api/series", named(name)).expect(201).text("/slug");
    }
}
