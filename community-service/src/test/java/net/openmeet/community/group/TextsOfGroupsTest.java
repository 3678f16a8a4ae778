package net.openmeet.community.group;

import net.openmeet.community.testing.TextBundle;
import org.junit.jupiter.api.Test;

class TextsOfGroupsTest {

    private final TextBundle texts = TextBundle.of("group");

    @Test
    void sayTheSameInEachLanguage() {
        texts.saysTheSameInEachLanguage();
    }

    @Test
    void writeEachApostropheTwice() {
        texts.writesEachApostropheTwice();
    }
}
