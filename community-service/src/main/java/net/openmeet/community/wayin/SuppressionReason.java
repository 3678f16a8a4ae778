package net.openmeet.community.wayin;

/** Why nothing goes to an address that nobody there asked for. */
enum SuppressionReason {
    /** Mails to it come back: there is no such mailbox. Nothing goes there at all. */
    BOUNCE,
    /** Whoever reads them called them unwanted. */
    COMPLAINT,
    /** Whoever reads them wants none. */
    UNSUBSCRIBED
}
