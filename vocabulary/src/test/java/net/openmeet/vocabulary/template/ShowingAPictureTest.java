package net.openmeet.vocabulary.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowingAPictureTest {

    private static final URI SITE = URI.create("https://openmeet.example");
    private static final String UPLOADED = "/images/" + "0af9".repeat(16) + "/large";

    @Test
    void isOnTheSiteWhereItWasUploadedThere() {
        Image image = new Image(URI.create(UPLOADED), null);

        assertThat(image.isUploaded()).isTrue();
        assertThat(image.on(SITE)).isEqualTo(URI.create("https://openmeet.example" + UPLOADED));
    }

    @Test
    void isWhereItSaysWhereItStandsElsewhere() {
        Image image = new Image(URI.create("https://pictures.example.org/yoga.png"), null);

        assertThat(image.isUploaded()).isFalse();
        assertThat(image.on(SITE)).isEqualTo(image.uri());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://pictures.example.org/yoga.png",
                "//pictures.example.org/yoga.png",
                "/api/me",
                "/images/0af9/large",
                "/images/../api/me",
                "images/yoga.png",
                "javascript:alert(1)",
                ""
            })
    void isNowhereElse(String uri) {
        assertThatThrownBy(() -> new Image(URI.create(uri), null)).isInstanceOf(IllegalArgumentException.class);
    }
}
