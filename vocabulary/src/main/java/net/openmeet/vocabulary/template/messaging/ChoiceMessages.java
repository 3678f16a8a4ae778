package net.openmeet.vocabulary.template.messaging;

import net.openmeet.vocabulary.template.AttendanceMode;
import net.openmeet.vocabulary.template.AttendeesVisibility;
import net.openmeet.vocabulary.template.OnlineUriVisibility;
import net.openmeet.vocabulary.template.UnconfirmedSeats;
import org.jspecify.annotations.Nullable;

/** Maps what is one of a few from and to the published language. Of who sees something, a value that this version doesn't know is the fewest. */
public final class ChoiceMessages {

    private ChoiceMessages() {}

    /** How people take part; null: not said, or not known to this version. */
    static @Nullable AttendanceMode mode(net.openmeet.schemas.series.@Nullable AttendanceMode message) {
        return switch (message) {
            case null -> null;
            case UNKNOWN -> null;
            case IN_PERSON -> AttendanceMode.IN_PERSON;
            case ONLINE -> AttendanceMode.ONLINE;
            case HYBRID -> AttendanceMode.HYBRID;
        };
    }

    static net.openmeet.schemas.series.@Nullable AttendanceMode message(@Nullable AttendanceMode mode) {
        return switch (mode) {
            case null -> null;
            case IN_PERSON -> net.openmeet.schemas.series.AttendanceMode.IN_PERSON;
            case ONLINE -> net.openmeet.schemas.series.AttendanceMode.ONLINE;
            case HYBRID -> net.openmeet.schemas.series.AttendanceMode.HYBRID;
        };
    }

    static OnlineUriVisibility onlineUriVisibility(net.openmeet.schemas.series.OnlineUriVisibility message) {
        return switch (message) {
            case EVERYBODY -> OnlineUriVisibility.EVERYBODY;
            case ATTENDEES, UNKNOWN -> OnlineUriVisibility.ATTENDEES;
        };
    }

    static net.openmeet.schemas.series.OnlineUriVisibility message(OnlineUriVisibility visibility) {
        return switch (visibility) {
            case EVERYBODY -> net.openmeet.schemas.series.OnlineUriVisibility.EVERYBODY;
            case ATTENDEES -> net.openmeet.schemas.series.OnlineUriVisibility.ATTENDEES;
        };
    }

    /** Who may see who goes. */
    public static AttendeesVisibility attendeesVisibility(net.openmeet.schemas.series.AttendeesVisibility message) {
        return switch (message) {
            case EVERYBODY -> AttendeesVisibility.EVERYBODY;
            case ATTENDEES -> AttendeesVisibility.ATTENDEES;
            case ORGANISERS, UNKNOWN -> AttendeesVisibility.ORGANISERS;
        };
    }

    static net.openmeet.schemas.series.AttendeesVisibility message(AttendeesVisibility visibility) {
        return switch (visibility) {
            case EVERYBODY -> net.openmeet.schemas.series.AttendeesVisibility.EVERYBODY;
            case ATTENDEES -> net.openmeet.schemas.series.AttendeesVisibility.ATTENDEES;
            case ORGANISERS -> net.openmeet.schemas.series.AttendeesVisibility.ORGANISERS;
        };
    }

    /** What becomes of seats that aren't confirmed; kept, where this version doesn't know it. */
    public static UnconfirmedSeats unconfirmedSeats(net.openmeet.schemas.series.UnconfirmedSeats message) {
        return switch (message) {
            case KEPT, UNKNOWN -> UnconfirmedSeats.KEPT;
            case GIVEN_ON -> UnconfirmedSeats.GIVEN_ON;
        };
    }

    static net.openmeet.schemas.series.UnconfirmedSeats message(UnconfirmedSeats seats) {
        return switch (seats) {
            case KEPT -> net.openmeet.schemas.series.UnconfirmedSeats.KEPT;
            case GIVEN_ON -> net.openmeet.schemas.series.UnconfirmedSeats.GIVEN_ON;
        };
    }
}
