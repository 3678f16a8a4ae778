package net.openmeet.attendance.occurrence.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.DateDetails;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.SeatTerms;
import net.openmeet.location.Location;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.platform.test.GoldenFile;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.schemas.occurrences.OccurrenceState;
import net.openmeet.schemas.occurrences.OccurrenceStatus;
import net.openmeet.schemas.occurrences.OccurrenceVivified;
import net.openmeet.schemas.series.RsvpWindow;
import net.openmeet.schemas.series.Template;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.plan.TakingPart;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OccurrenceMessagesTest {

    private static final OccurrenceVivified YOGA = GoldenFile.message("OccurrenceVivified", OccurrenceVivified.class);

    private static final Instant START = Instant.parse("2026-03-03T19:00:00Z");
    private static final SeatTerms SEATS = new SeatTerms(START, null, UnconfirmedSeats.KEPT);
    private static final Location STUDIO =
            new Location("Studio 1", "DE", "10115", null, "Berlin", "Ackerstraße 1", null, null);

    @Test
    void keepsWhatAttendanceNeeds() {
        assertThat(known(YOGA.getState()))
                .isEqualTo(new KnownOccurrence(
                        UUID.fromString("5f1d7a0e-3a4f-5c55-9d3a-0d6f4f3f2b10"),
                        YOGA.getState().getSeriesId(),
                        "tuesday-yoga-2026-03-03-1900",
                        Organisers.of(UUID.fromString("01960000-0000-7000-8000-00000000a11c")),
                        null,
                        Visibility.PUBLIC,
                        net.openmeet.attendance.occurrence.OccurrenceStatus.SCHEDULED,
                        20,
                        false,
                        Instant.parse("2026-03-03T20:30:00Z"),
                        new AnswerTerms(10, null, null, false, List.of(), SEATS),
                        AttendeesVisibility.EVERYBODY,
                        RecurrenceId.parse("2026-03-03T19:00"),
                        new DateDetails(
                                "Tuesday Yoga",
                                "2026-03-03T19:00",
                                "Europe/Berlin",
                                START,
                                new TakingPart(true, false, STUDIO))));
    }

    @ParameterizedTest
    @EnumSource(OccurrenceStatus.class)
    void knowsEveryStatus(OccurrenceStatus status) {
        OccurrenceState state =
                OccurrenceState.newBuilder(YOGA.getState()).setStatus(status).build();

        assertThat(known(state).status()).hasToString(status.name());
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, PUBLIC", "UNLISTED, UNLISTED", "PRIVATE, PRIVATE", "UNKNOWN, PRIVATE"})
    void hidesWhatItDoesNotUnderstand(net.openmeet.schemas.series.Visibility published, Visibility known) {
        OccurrenceState state = OccurrenceState.newBuilder(YOGA.getState())
                .setVisibility(published)
                .build();

        assertThat(known(state).visibility()).isEqualTo(known);
    }

    @Test
    void refusesACapacityThatCannotBe() {
        Template template = Template.newBuilder(YOGA.getState().getTemplate())
                .setCapacity(-1)
                .build();
        OccurrenceState state = OccurrenceState.newBuilder(YOGA.getState())
                .setTemplate(template)
                .build();

        assertThatThrownBy(() -> known(state))
                .isInstanceOf(UnprocessableMessageException.class)
                .hasRootCauseMessage("Capacity out of range");
    }

    @Test
    void tellsTheWindowFromTheStartInItsZone() {
        Template template = Template.newBuilder(YOGA.getState().getTemplate())
                .setRsvpWindow(new RsvpWindow("P1D", "PT9H"))
                .build();
        OccurrenceState dayOfTheClockChange = OccurrenceState.newBuilder(YOGA.getState())
                .setTemplate(template)
                .setLocalStart("2026-03-29T10:00")
                .setTimeZone("Europe/Berlin")
                .build();

        assertThat(known(dayOfTheClockChange).terms())
                .isEqualTo(new AnswerTerms(
                        10,
                        Instant.parse("2026-03-28T09:00:00Z"),
                        Instant.parse("2026-03-28T23:00:00Z"),
                        false,
                        List.of(),
                        SEATS));
    }

    private static KnownOccurrence known(OccurrenceState state) {
        return OccurrenceMessages.toKnown(YOGA.getOccurrenceId(), state, false);
    }
}
