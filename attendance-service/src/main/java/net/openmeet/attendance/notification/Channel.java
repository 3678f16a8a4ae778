package net.openmeet.attendance.notification;

/** How somebody hears of something. */
enum Channel {
    INBOX("inbox"),
    MAIL("mail");

    private final String text;

    Channel(String text) {
        this.text = text;
    }

    /** As in the matrix and the database. */
    String text() {
        return text;
    }
}
