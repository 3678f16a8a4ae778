package net.openmeet.community.wayin;

import java.util.Locale;
import net.openmeet.platform.mail.MailAddress;

/**
 * Somebody wants to sign in by mail.
 *
 * @param browser what alone can use the code
 * @param client the network that asks
 * @param target where the browser goes on
 */
public record BeginSignIn(MailAddress address, BrowserKey browser, String client, String target, Locale language) {}
