package net.openmeet.community.wayin;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/**
 * A mail address by which somebody signs in.
 *
 * @param usedAt when it last was; null: never yet
 */
public record AccountAddress(
        UUID id,
        UUID accountId,
        MailAddress address,
        Instant addedAt,
        @Nullable Instant usedAt) implements WayIn {}
