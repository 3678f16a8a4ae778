package net.openmeet.attendance.testing;

import static net.openmeet.platform.test.People.ALICE;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.openmeet.attendance.occurrence.AnswerTerms;
import net.openmeet.attendance.occurrence.DateDetails;
import net.openmeet.attendance.occurrence.KnownOccurrence;
import net.openmeet.attendance.occurrence.OccurrenceManagement;
import net.openmeet.attendance.occurrence.OccurrenceNews;
import net.openmeet.attendance.occurrence.OccurrenceStatus;
import net.openmeet.attendance.occurrence.SeatTerms;
import net.openmeet.attendance.series.SeriesManagement;
import net.openmeet.attendance.series.SeriesRestriction;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.people.Organisers;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import net.openmeet.vocabulary.template.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Events of Alice's that the service under test knows, as if it had been told of them. */
@Component
public class Events {

    private static final Instant FAR = Instant.parse("2099-03-03T20:30:00Z");

    private static final DateDetails DETAILS =
            new DateDetails("Tuesday Yoga", "2099-03-03T19:00", "Europe/Berlin", Instant.parse("2099-03-03T18:00:00Z"));

    private final OccurrenceManagement occurrences;
    private final SeriesManagement series;

    Events(OccurrenceManagement occurrences, SeriesManagement series) {
        this.occurrences = occurrences;
        this.series = series;
    }

    /** A public event with so many seats; null: as many as come. */
    public KnownOccurrence withSeats(@Nullable Integer capacity) {
        UUID id = UUID.randomUUID();
        return told(event(id, null, "event-" + id, capacity), 1);
    }

    /** A date with so many seats of a public series that is known. */
    public KnownOccurrence dateWithSeats(int capacity) {
        UUID seriesId = UUID.randomUUID();
        seriesBecomes(seriesId, 1, Visibility.PUBLIC, slug(seriesId));
        return dateOf(seriesId, capacity);
    }

    /** A date of a series of which nothing else is known. */
    public KnownOccurrence dateOf(UUID seriesId, int capacity) {
        return told(event(UUID.randomUUID(), seriesId, slug(seriesId) + "-2099-03-03-1900", capacity), 1);
    }

    /** A date of a series, which it is by that RecurrenceId. */
    public KnownOccurrence dateOn(UUID seriesId, String recurrenceId, int capacity) {
        RecurrenceId date = RecurrenceId.parse(recurrenceId);
        return told(
                new KnownOccurrence(
                        UUID.randomUUID(),
                        seriesId,
                        slug(seriesId) + "-" + recurrenceId.replaceAll("[T:]", "-"),
                        Organisers.of(ALICE),
                        null,
                        Visibility.PUBLIC,
                        OccurrenceStatus.SCHEDULED,
                        capacity,
                        false,
                        FAR,
                        AnswerTerms.USUAL,
                        AttendeesVisibility.EVERYBODY,
                        date,
                        null),
                1);
    }

    /** A date that goes on as another one of its series. */
    public KnownOccurrence carriedOver(KnownOccurrence date, String slug, long version) {
        return told(named(date, date.seriesId(), slug), version);
    }

    /** A standalone event that goes on as a date of a public series, which is known. */
    public KnownOccurrence adopted(KnownOccurrence event, long version) {
        UUID seriesId = UUID.randomUUID();
        seriesBecomes(seriesId, 1, Visibility.PUBLIC, slug(seriesId));
        return told(named(event, seriesId, slug(seriesId) + "-2099-03-03-1900"), version);
    }

    /** Another date of the series of a date, by that name. */
    public KnownOccurrence storedAs(String slug, KnownOccurrence other) {
        return told(event(UUID.randomUUID(), other.seriesId(), slug, other.capacity()), 1);
    }

    /** What the series of a date says of itself. */
    public void seriesBecomes(KnownOccurrence date, long version, Visibility visibility) {
        UUID seriesId = seriesOf(date);
        seriesBecomes(seriesId, version, visibility, slug(seriesId));
    }

    public void seriesBecomes(UUID seriesId, long version, Visibility visibility, String slug) {
        series.restrict(
                new SeriesRestriction(seriesId, version, Organisers.of(ALICE), null, visibility, slug, null), alices());
    }

    /** The series of a date wants seats back where more go than there are. */
    public void seriesTakesSeatsBack(KnownOccurrence date, long version) {
        UUID seriesId = seriesOf(date);
        series.restrict(new SeriesRestriction(seriesId, version, null, null, Visibility.PUBLIC, null, true), alices());
    }

    public void seriesIsDeleted(KnownOccurrence date, long version) {
        series.delete(seriesOf(date), version);
    }

    /** The same event, seen by others. */
    public KnownOccurrence becomes(KnownOccurrence event, Visibility visibility) {
        return becomes(event, visibility, 2);
    }

    public KnownOccurrence becomes(KnownOccurrence event, Visibility visibility, long version) {
        return changed(event, visibility, event.status(), event.capacity(), false, event.endsAt(), version);
    }

    /** The same event in another stage of its life. */
    public KnownOccurrence becomes(KnownOccurrence event, OccurrenceStatus status) {
        if (status == OccurrenceStatus.REMOVED) {
            isRemoved(event, 2);
            return event;
        }
        return becomes(event, status, 2);
    }

    public KnownOccurrence becomes(KnownOccurrence event, OccurrenceStatus status, long version) {
        return changed(event, event.visibility(), status, event.capacity(), false, event.endsAt(), version);
    }

    /** The same event by another name. */
    public KnownOccurrence renamed(KnownOccurrence event, String slug, Visibility visibility, long version) {
        return told(
                new KnownOccurrence(
                        event.id(),
                        event.seriesId(),
                        slug,
                        event.ownerId(),
                        visibility,
                        event.status(),
                        event.capacity(),
                        event.demotes(),
                        event.endsAt()),
                version);
    }

    /** The same event with other seats. */
    public KnownOccurrence capacityBecomes(KnownOccurrence event, @Nullable Integer capacity, long version) {
        return changed(event, event.visibility(), event.status(), capacity, false, event.endsAt(), version);
    }

    /** The same event with fewer seats, for which those who came last give theirs up. */
    public KnownOccurrence seatsAreTakenBack(KnownOccurrence event, int capacity, long version) {
        return changed(event, event.visibility(), event.status(), capacity, true, event.endsAt(), version);
    }

    /** The same event, which takes answers on these terms and shows these who goes. */
    public KnownOccurrence becomes(
            KnownOccurrence event, AnswerTerms terms, AttendeesVisibility attendees, long version) {
        return told(
                new KnownOccurrence(
                        event.id(),
                        event.seriesId(),
                        event.slug(),
                        event.organisers(),
                        event.groupId(),
                        event.visibility(),
                        event.status(),
                        event.capacity(),
                        event.demotes(),
                        event.endsAt(),
                        terms,
                        attendees,
                        event.recurrenceId(),
                        null),
                version);
    }

    /** The same event, which begins at another time. */
    public KnownOccurrence isMovedTo(KnownOccurrence event, String localStart, Instant start, long version) {
        return told(
                new KnownOccurrence(
                        event.id(),
                        event.seriesId(),
                        event.slug(),
                        event.organisers(),
                        event.groupId(),
                        event.visibility(),
                        event.status(),
                        event.capacity(),
                        event.demotes(),
                        event.endsAt(),
                        new AnswerTerms(
                                10, null, null, false, List.of(), new SeatTerms(start, null, UnconfirmedSeats.KEPT)),
                        event.attendees(),
                        event.recurrenceId(),
                        new DateDetails("Tuesday Yoga", localStart, "Europe/Berlin", start)),
                version);
    }

    /** The same event, over since then. */
    public KnownOccurrence endsAt(KnownOccurrence event, Instant end) {
        return changed(event, event.visibility(), event.status(), event.capacity(), false, end, 2);
    }

    public void isRemoved(KnownOccurrence event, long version) {
        occurrences.remove(event.id(), version, alices());
    }

    /** Told of again, as of a version. */
    public KnownOccurrence told(KnownOccurrence event, long version) {
        occurrences.learn(List.of(new OccurrenceNews(named(event), version, alices())));
        return event;
    }

    private static KnownOccurrence named(KnownOccurrence event) {
        return new KnownOccurrence(
                event.id(),
                event.seriesId(),
                event.slug(),
                event.organisers(),
                event.groupId(),
                event.visibility(),
                event.status(),
                event.capacity(),
                event.demotes(),
                event.endsAt(),
                event.terms(),
                event.attendees(),
                event.recurrenceId(),
                Objects.requireNonNullElse(event.details(), DETAILS));
    }

    private KnownOccurrence changed(
            KnownOccurrence event,
            Visibility visibility,
            OccurrenceStatus status,
            @Nullable Integer capacity,
            boolean demotes,
            Instant end,
            long version) {
        return told(
                new KnownOccurrence(
                        event.id(),
                        event.seriesId(),
                        event.slug(),
                        event.ownerId(),
                        visibility,
                        status,
                        capacity,
                        demotes,
                        end),
                version);
    }

    private static KnownOccurrence named(KnownOccurrence event, @Nullable UUID seriesId, String slug) {
        return new KnownOccurrence(
                event.id(),
                seriesId,
                slug,
                event.organisers(),
                event.groupId(),
                event.visibility(),
                event.status(),
                event.capacity(),
                event.demotes(),
                event.endsAt(),
                event.terms(),
                event.attendees(),
                event.recurrenceId(),
                event.details());
    }

    private static KnownOccurrence event(UUID id, @Nullable UUID seriesId, String slug, @Nullable Integer capacity) {
        return new KnownOccurrence(
                id, seriesId, slug, ALICE, Visibility.PUBLIC, OccurrenceStatus.SCHEDULED, capacity, false, FAR);
    }

    /** The series of a date. */
    public static UUID seriesOf(KnownOccurrence date) {
        UUID seriesId = date.seriesId();
        if (seriesId == null) {
            throw new IllegalArgumentException(date.slug() + " is no date of a series");
        }
        return seriesId;
    }

    private static String slug(UUID seriesId) {
        return "series-" + seriesId;
    }

    private static Change alices() {
        return Change.by(ALICE, Uuids.next());
    }
}
