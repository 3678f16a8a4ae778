package net.openmeet.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.openmeet.schemas.Topics;
import net.openmeet.schemas.community.AccountUpdated;
import net.openmeet.schemas.series.SeriesCreated;
import net.openmeet.schemas.series.SeriesDeleted;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private final Subscription subscription = Subscription.to(Topics.SERIES).on(SeriesDeleted.class, message -> {});

    @Test
    void handlesTheTypesItNames() {
        assertThat(subscription.handlerOf(SeriesDeleted.class.getName())).isPresent();
        assertThat(subscription.handlerOf(SeriesCreated.class.getName())).isEmpty();
    }

    @Test
    void staysAsItIsWhenATypeIsAdded() {
        subscription.on(SeriesCreated.class, message -> {});
        assertThat(subscription.handlerOf(SeriesCreated.class.getName())).isEmpty();
    }

    @Test
    void refusesATypeOfAnotherTopic() {
        assertThatThrownBy(() -> subscription.on(AccountUpdated.class, message -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not travel on openmeet.series.v1");
    }

    @Test
    void refusesASecondHandlerOfAType() {
        assertThatThrownBy(() -> subscription.on(SeriesDeleted.class, message -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has a handler already");
    }
}
