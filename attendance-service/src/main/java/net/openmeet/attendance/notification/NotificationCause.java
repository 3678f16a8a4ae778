package net.openmeet.attendance.notification;

import java.util.Arrays;
import java.util.Optional;

/** What happened to a date, to a series, or to an answer, that people may be told of. */
public enum NotificationCause {
    CANCELLED("cancelled"),
    REINSTATED("reinstated"),
    /** It is at another time, so that it may change who comes. */
    RESCHEDULED("rescheduled"),
    /** It is a little earlier or later, or longer or shorter. */
    SHIFTED("shifted"),
    /** Something else of it is so different that it may change who comes: the place, or whether there is one. */
    DETAILS_CHANGED("details-changed"),
    /** A series has dates beside its rules. */
    DATES_ADDED("dates-added"),
    /** From one of its dates on, a series has none. */
    SERIES_ENDED("series-ended"),
    /** Whoever waited for a seat has one. */
    PROMOTED("promoted"),
    /** A seat is kept for whoever waited for one, until they say whether they want it. */
    OFFER("offer"),
    /** The seat that was kept for somebody isn't any longer. */
    OFFER_LAPSED("offer-lapsed"),
    /** Whoever has a seat is asked whether they come all the same. */
    RECONFIRM("reconfirm"),
    /** The organiser lets somebody come who asked to. */
    APPROVED("approved"),
    /** The organiser doesn't let somebody come who asked to. */
    DECLINED("declined"),
    /** Somebody asks to come. */
    ASKED("asked"),
    /** Somebody comes; of a date once a day. */
    ANSWERED("answered"),
    /** All seats of a date are taken, and somebody waits for one; of a date once. */
    WAITLIST_BEGAN("waitlist-began"),
    /** A date begins soon. */
    REMINDER("reminder");

    private final String text;

    NotificationCause(String text) {
        this.text = text;
    }

    /** As in JSON and the database. */
    public String text() {
        return text;
    }

    static NotificationCause of(String text) {
        return find(text).orElseThrow();
    }

    /** The cause of that text, if there is one. */
    public static Optional<NotificationCause> find(String text) {
        return Arrays.stream(values()).filter(cause -> cause.text.equals(text)).findFirst();
    }
}
