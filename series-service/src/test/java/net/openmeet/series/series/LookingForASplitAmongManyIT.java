package net.openmeet.series.series;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.series.series.web.SeriesRequests.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.phase.edit.FormerPhases;
import org.junit.jupiter.api.Test;

/** Sixty times Tuesdays of 2030 go on otherwise from the next one on, and each time the series is written down whole. */
@ServiceTest(service = "series-service")
class LookingForASplitAmongManyIT {

    private static final LocalDateTime FIRST = LocalDateTime.of(2030, 3, 5, 19, 0);
    private static final int SPLITS = 60;

    private final Api api;
    private final SeriesManagement management;
    private final SeriesChanges changes;

    LookingForASplitAmongManyIT(Api api, SeriesManagement management, SeriesChanges changes) {
        this.api = api.as(ALICE).with("If-Match", "*");
        this.management = management;
        this.changes = changes;
    }

    @Test
    void readsOfEachNothingButTheTwoPhasesThatShallBeOne() {
        String path = api.post("/api/series", with("/start", "\"" + FIRST + "\""))
                .expect(201)
                .header("Location");
        for (int i = 1; i <= SPLITS; i++) {
            api.patch(path + "?from=" + date(i), "{\"duration\": \"PT" + (60 + i) + "M\"}")
                    .expect(200);
        }
        Series series = management
                .find(path.substring("/api/series/".length()), Viewer.of(ALICE))
                .orElseThrow();

        List<FormerPhases> splits = changes.splits(series, date(19), date(20));

        assertThat(splits).hasSize(50).allSatisfy(split -> {
            assertThat(split.before()).hasSizeLessThanOrEqualTo(1);
            assertThat(split.after()).hasSizeLessThanOrEqualTo(1);
        });
        assertThat(splits)
                .filteredOn(split -> split.at().from().equals(date(20)))
                .singleElement()
                .satisfies(split -> {
                    assertThat(split.before()).hasSize(1);
                    assertThat(split.after()).hasSize(1);
                });
        assertThat(api.send("POST", path + "/phases/" + date(20) + "/merge", null, null)
                        .expect(200)
                        .at("/phases"))
                .hasSize(SPLITS);
    }

    private static RecurrenceId date(int weeks) {
        return RecurrenceId.of(FIRST.plusWeeks(weeks));
    }
}
