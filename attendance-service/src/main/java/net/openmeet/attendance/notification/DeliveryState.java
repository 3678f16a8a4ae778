package net.openmeet.attendance.notification;

/** What became of a delivery. */
enum DeliveryState {
    /** It is yet to be said. */
    WAITING("waiting"),
    /** It stands in the queue of mails, which sends each at most once. */
    HANDED_OVER("handed-over"),
    /** What happened was undone before it was said, is over, may not be seen any more, or isn't wanted. */
    NOTHING_TO_SAY("nothing-to-say"),
    /** The member has no address, or wants no mails. */
    UNREACHABLE("unreachable");

    private final String text;

    DeliveryState(String text) {
        this.text = text;
    }

    /** As in the database. */
    String text() {
        return text;
    }
}
