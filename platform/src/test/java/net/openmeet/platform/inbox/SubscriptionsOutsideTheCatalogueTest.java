package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.openmeet.schemas.Topics;
import org.junit.jupiter.api.Test;

class SubscriptionsOutsideTheCatalogueTest {

    @Test
    void keepAServiceFromStarting() {
        assertThatThrownBy(() -> CatalogueReaders.require("series-service", Topics.COMMUNITY_STATE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("series-service is no reader of openmeet.community.state.v1");
    }

    @Test
    void areNoneOfAReader() {
        assertThatCode(() -> CatalogueReaders.require("attendance-service", Topics.COMMUNITY_STATE))
                .doesNotThrowAnyException();
    }
}
