package net.openmeet.platform.mail;

/** Takes mails that are to be sent if, and only if, the surrounding transaction commits. */
public interface Mails {

    /**
     * Writes a mail down; it is sent right after, once at most. Where nobody can tell whether it was, it counts as sent.
     *
     * @throws IllegalStateException outside a transaction
     */
    void enqueue(Mail mail);
}
