package net.openmeet.platform.erasure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a topic that name an account which was erased.
 *
 * @param goneAt when the last of them expires; null: they don't, of a topic of states
 */
public record TopicRemnant(
        String topic, long messages, @Nullable Instant goneAt) {}
