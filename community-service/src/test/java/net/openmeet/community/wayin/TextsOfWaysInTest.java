package net.openmeet.community.wayin;

import net.openmeet.community.testing.TextBundle;
import org.junit.jupiter.api.Test;

class TextsOfWaysInTest {

    private final TextBundle texts = TextBundle.of("way-in");

    @Test
    void sayTheSameInEachLanguage() {
        texts.saysTheSameInEachLanguage();
    }

    @Test
    void writeEachApostropheTwice() {
        texts.writesEachApostropheTwice();
    }
}
