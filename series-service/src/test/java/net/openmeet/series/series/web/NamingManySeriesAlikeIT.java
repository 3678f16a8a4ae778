package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.series.series.web.SeriesRequests.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest(service = "series-service")
class NamingManySeriesAlikeIT {

    private final Api api;

    NamingManySeriesAlikeIT(Api api) {
        this.api = api.as(ALICE);
    }

    @Test
    void countsOneAfterTheOther() {
        var name = "Choir " + UUID.randomUUID();

        assertThat(slug(name)).doesNotEndWith("-2").isEqualTo(slug(name).replaceAll("-2$", ""));
        assertThat(slug(name)).endsWith("-3");
    }

    @Test
    void givesEachItsOwnSlugWhenAllComeAtOnce() {
        var name = "Race " + UUID.randomUUID();

        var slugs =
                IntStream.range(0, 40).parallel().mapToObj(number -> slug(name)).toList();

        assertThat(slugs).doesNotHaveDuplicates().hasSize(40);
    }

    private String slug(String name) {
        return api.post("/api/series", named(name)).expect(201).text("/slug");
    }
}
