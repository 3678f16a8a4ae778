package net.openmeet.community.group;

import net.openmeet.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, as those see it who are written to.
 *
 * @param answerTo the sender's address; null: they don't show it, or have none any more
 * @param blocked whether nobody hears of what the sender writes from now on
 */
public record ReceivedContact(Contact contact, @Nullable MailAddress answerTo, boolean blocked) {}
