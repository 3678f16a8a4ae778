package net.openmeet.community.wayin;

import java.time.ZoneId;
import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is reached by mail, and how he is to be spoken to.
 *
 * @param language canonical BCP 47 tag; null: not said
 * @param timeZone null: not said
 */
public record Reachable(
        UUID account,
        MailAddress address,
        @Nullable String language,
        @Nullable ZoneId timeZone) {}
