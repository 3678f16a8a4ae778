package net.openmeet.location.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import net.openmeet.location.Location;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import org.junit.jupiter.api.Test;

class TellingOthersOfALocationTest {

    @Test
    void saysAllOfIt() {
        var studio = new Location(
                "Studio 1", "DE", "10999", "BE", "Berlin", "Oranienstr. 1", URI.create("https://example.org"));

        assertThat(LocationMessages.location(LocationMessages.message(studio))).isEqualTo(studio);
    }

    @Test
    void saysNothingOfNone() {
        assertThat(LocationMessages.message(null)).isNull();
        assertThat(LocationMessages.location(null)).isNull();
        assertThat(LocationMessages.location(
                        net.openmeet.schemas.series.Location.newBuilder().build()))
                .isNull();
    }

    @Test
    void isRefusedAtOnceWhenItSaysWhatNoLocationIs() {
        net.openmeet.schemas.series.Location nowhere = net.openmeet.schemas.series.Location.newBuilder()
                .setOnlineUri("ftp://example.org")
                .build();

        assertThatExceptionOfType(UnprocessableMessageException.class)
                .isThrownBy(() -> LocationMessages.location(nowhere));
    }
}
