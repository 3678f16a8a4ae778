package net.openmeet.attendance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.openmeet.platform.text.Texts;
import net.openmeet.platform.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsOfNotificationsTest {

    private final Texts texts = Texts.of("texts/attendance/notification");

    @ParameterizedTest
    @EnumSource(NotificationCause.class)
    void sayWhatHappenedInEachLanguage(NotificationCause cause) {
        Words english = texts.in(Locale.ENGLISH);
        Words german = texts.in(Locale.GERMAN);

        assertThat(german.get("mail.subject." + cause.text(), "Yoga"))
                .endsWith(": Yoga")
                .isNotEqualTo(english.get("mail.subject." + cause.text(), "Yoga"));
        assertThat(german.get("mail.what." + cause.text(), "Yoga"))
                .doesNotContain("''", "{0}")
                .isNotEqualTo(english.get("mail.what." + cause.text(), "Yoga"));
    }
}
