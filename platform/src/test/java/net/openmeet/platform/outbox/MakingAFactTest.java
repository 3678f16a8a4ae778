package net.openmeet.platform.outbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.platform.messaging.Samples;
import net.openmeet.schemas.Topics;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.Test;

class MakingAFactTest {

    private final UUID key = UUID.randomUUID();

    @Test
    void isRefusedWithoutTheChangeItBelongsTo() {
        assertThatThrownBy(() -> new Fact(Topics.SERIES, key, new SeriesDeleted(key, 2L, Instant.EPOCH, null)))
                .hasMessageContaining("doesn't say which change");
    }

    @Test
    void isRefusedOnATopicThatItDoesNotTravelOn() {
        assertThatThrownBy(() -> Samples.fact(Topics.COMMUNITY, key, 1)).hasMessageContaining("does not travel on");
    }
}
