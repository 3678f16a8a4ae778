/**
 * Owns mail that services send: durable work that is done at most once, written down in the caller's transaction, as HTML and as text from
 * one list of parts. Needs an SMTP server ({@code spring.mail.*}); a service that has none configured has no {@link
 * net.openmeet.platform.mail.Mails}.
 */
@NullMarked
package net.openmeet.platform.mail;

import org.jspecify.annotations.NullMarked;
