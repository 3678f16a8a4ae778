package net.openmeet.community.wayin;

import java.util.Locale;
import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;

/**
 * A member wants to sign in by another address, too.
 *
 * @param client the network that asks
 */
public record AddAddress(UUID accountId, MailAddress address, String client, Locale language) {}
