package net.openmeet.vocabulary.template.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.openmeet.location.Location;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingOthersOfATemplateTest {

    private static final Template YOGA =
            new Template("Tuesday Yoga", "All levels", 20, Location.ofNullable("Studio 1", null));

    @Test
    void arrivesAsItWasSent() {
        assertThat(TemplateMessages.template(TemplateMessages.message(YOGA))).isEqualTo(YOGA);
    }

    @Test
    void isNotTakenWhereItIsNone() {
        net.openmeet.schemas.series.Template nameless = net.openmeet.schemas.series.Template.newBuilder(
                        TemplateMessages.message(YOGA))
                .setName(" ")
                .build();

        assertThatThrownBy(() -> TemplateMessages.template(nameless)).isInstanceOf(UnprocessableMessageException.class);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhoMaySeeIt(Visibility visibility) {
        assertThat(TemplateMessages.visibility(TemplateMessages.message(visibility)))
                .isEqualTo(visibility);
    }

    @Test
    void isPrivateWhereWhoMaySeeItIsNotUnderstood() {
        assertThat(TemplateMessages.visibility(net.openmeet.schemas.series.Visibility.UNKNOWN))
                .isEqualTo(Visibility.PRIVATE);
    }
}
