package net.openmeet.community.moderation;

import net.openmeet.community.testing.TextBundle;
import org.junit.jupiter.api.Test;

class TextsOfModerationTest {

    private final TextBundle texts = TextBundle.of("moderation");

    @Test
    void sayTheSameInEachLanguage() {
        texts.saysTheSameInEachLanguage();
    }

    @Test
    void writeEachApostropheTwice() {
        texts.writesEachApostropheTwice();
    }
}
