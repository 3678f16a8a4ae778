package net.openmeet.platform.mail;

import java.net.URI;

/** A part of a mail, one below the other. */
public sealed interface MailPart {

    /** A paragraph. */
    record Paragraph(String text) implements MailPart {}

    /** Something to click on; as text, the words and below them the address. */
    record Link(String words, URI target) implements MailPart {}

    /** Something to be copied or typed, written large. */
    record Code(String text) implements MailPart {}
}
