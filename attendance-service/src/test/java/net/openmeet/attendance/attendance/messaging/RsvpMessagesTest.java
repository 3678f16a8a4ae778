package net.openmeet.attendance.attendance.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.attendance.attendance.AttendanceCounts;
import net.openmeet.attendance.attendance.RsvpChange;
import net.openmeet.attendance.attendance.RsvpStatus;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.test.GoldenFile;
import net.openmeet.schemas.attendance.RsvpSnapshot;
import org.junit.jupiter.api.Test;

class RsvpMessagesTest {

    private static final Change CHANGE = Change.by(
                    UUID.fromString("01960000-0000-7000-8000-00000000a11c"),
                    UUID.fromString("01960000-0000-7000-8000-00000000c4a9"))
            .causedBy(new VersionToken("occurrence", UUID.fromString("5f1d7a0e-3a4f-5c55-9d3a-0d6f4f3f2b10"), 3));

    @Test
    void saysWhoWasPromotedAndHowFullItIsNow() {
        assertThat(written(RsvpStatus.GOING, RsvpStatus.WAITLISTED, 2, new AttendanceCounts(20, 4, 20)))
                .isEqualToNormalizingNewlines(GoldenFile.text("RsvpChanged-promoted"));
    }

    @Test
    void saysThatAnAnswerWasTakenBackWithoutAWordThatMeansASeat() {
        assertThat(written(RsvpStatus.NONE, RsvpStatus.GOING, 0, new AttendanceCounts(19, 0, null)))
                .isEqualToNormalizingNewlines(GoldenFile.text("RsvpChanged-withdrawn"));
    }

    @Test
    void tellsTheStateFromThenOn() {
        assertThat(GoldenFile.json(RsvpMessages.snapshot(
                        change(RsvpStatus.GOING, RsvpStatus.WAITLISTED, 2, new AttendanceCounts(20, 4, 20)))))
                .isEqualToNormalizingNewlines(GoldenFile.text("RsvpSnapshot-going"));
    }

    @Test
    void tellsTheSeatsAlsoWithAnAnswerThatWasTakenBack() {
        RsvpSnapshot snapshot =
                RsvpMessages.snapshot(change(RsvpStatus.NONE, RsvpStatus.GOING, 0, new AttendanceCounts(19, 0, null)));

        assertThat(snapshot.getStatus()).isEqualTo(net.openmeet.schemas.attendance.RsvpStatus.NONE);
        assertThat(snapshot.getGoing()).isEqualTo(19);
    }

    private static String written(RsvpStatus status, RsvpStatus previous, int guests, AttendanceCounts counts) {
        return GoldenFile.json(RsvpMessages.changed(change(status, previous, guests, counts), CHANGE));
    }

    private static RsvpChange change(RsvpStatus status, RsvpStatus previous, int guests, AttendanceCounts counts) {
        return new RsvpChange(
                UUID.fromString("5f1d7a0e-3a4f-5c55-9d3a-0d6f4f3f2b10"),
                UUID.fromString("01960000-0000-7000-8000-000000000001"),
                7,
                UUID.fromString("01960000-0000-7000-8000-000000000b0b"),
                status,
                previous,
                guests,
                2,
                counts,
                Instant.parse("2026-03-03T20:30:00Z"),
                Instant.parse("2026-03-03T19:00:00.000001Z"));
    }
}
