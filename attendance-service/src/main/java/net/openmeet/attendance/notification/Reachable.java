package net.openmeet.attendance.notification;

import java.util.Locale;
import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;

/** Somebody who may be written to, and in which language. */
record Reachable(UUID accountId, MailAddress address, Locale language) {}
