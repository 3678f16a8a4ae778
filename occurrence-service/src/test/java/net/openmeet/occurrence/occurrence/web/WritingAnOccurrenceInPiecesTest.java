package net.openmeet.occurrence.occurrence.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import net.openmeet.occurrence.attendance.Attendance;
import net.openmeet.occurrence.occurrence.Occurrence;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.occurrence.Stage;
import net.openmeet.occurrence.series.KnownSeries;
import net.openmeet.occurrence.testing.TuesdayYoga;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class WritingAnOccurrenceInPiecesTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T12:00:00Z");
    private static final RecurrenceId DATE = RecurrenceId.parse("2026-03-03T19:00");

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource(OccurrenceStatus.class)
    void writesWhatTheWholeSays(OccurrenceStatus status) {
        KnownSeries series = TuesdayYoga.series();
        var attendance = new Attendance(7, 12, 345);
        for (long version = 0; version < 2; version++) {
            assertThat(inPieces(series, status, version > 0, attendance))
                    .isEqualTo(whole(series, status, version, attendance));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"status\":\"cancelled\",\"stored\":true",
                ",\"visibility\":\"private\"",
                "},\"attendance\":{\"going\":1,\"waitlisted\":2,\"capacity\":3}",
                "\\\",\"capacity\":\\",
                "Grüße, 瑜伽 🧘"
            })
    void cutsNoTextThatLooksLikeAMember(String text) {
        KnownSeries series = TuesdayYoga.looking(
                TuesdayYoga.series(), 2, "yoga", Visibility.UNLISTED, new Template(text, text, null, null));
        assertThat(inPieces(series, OccurrenceStatus.SCHEDULED, false, Attendance.NONE))
                .isEqualTo(whole(series, OccurrenceStatus.SCHEDULED, 0, Attendance.NONE));
    }

    private String inPieces(KnownSeries series, OccurrenceStatus status, boolean stored, Attendance attendance) {
        var out = new ByteArrayOutputStream();
        OccurrencePieces.of(json.writeValueAsBytes(OccurrenceResponse.listed(view(series), Attendance.NONE)))
                .write(status, stored, attendance, out);
        return out.toString(UTF_8);
    }

    private String whole(KnownSeries series, OccurrenceStatus status, long version, Attendance attendance) {
        OccurrenceView view = view(series);
        return json.writeValueAsString(OccurrenceResponse.listed(
                new OccurrenceView(
                        view.id(),
                        version,
                        view.slug(),
                        view.date(),
                        view.ownerId(),
                        view.organisers(),
                        view.groupId(),
                        view.visibility(),
                        new Stage(status, null),
                        view.template(),
                        view.timing()),
                attendance));
    }

    private static OccurrenceView view(KnownSeries series) {
        return Occurrence.on(series, DATE, MARCH).in(series);
    }
}
