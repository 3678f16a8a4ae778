package net.openmeet.occurrence.subscription.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import net.openmeet.platform.web.SubscriptionLinks;
import org.jspecify.annotations.Nullable;

/**
 * A member's feed.
 *
 * @param madeAt when it got its address; null: there is none
 * @param calendar where it is, told once, when it was made; null afterwards
 */
@Schema(name = "PersonalFeed")
record PersonalFeedResponse(
        @Nullable Instant madeAt, @Nullable SubscriptionLinks calendar) {}
