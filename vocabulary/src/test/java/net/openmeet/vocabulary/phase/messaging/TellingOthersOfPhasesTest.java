package net.openmeet.vocabulary.phase.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.openmeet.platform.inbox.UnprocessableMessageException;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.schedule.ScheduleText;
import net.openmeet.vocabulary.schedule.messaging.ScheduleMessages;
import net.openmeet.vocabulary.template.Template;
import net.openmeet.vocabulary.template.messaging.TemplateMessages;
import org.junit.jupiter.api.Test;

class TellingOthersOfPhasesTest {

    private static final Phase TUESDAYS = phase("Yoga", "2026-03-03T19:00", "FREQ=WEEKLY;COUNT=3");
    private static final Phase THURSDAYS = phase("Pilates", "2026-03-26T20:00", "FREQ=WEEKLY");
    private static final Phases SERIES = new Phases(List.of(TUESDAYS, THURSDAYS));

    @Test
    void arriveAsTheyWereSent() {
        assertThat(PhaseMessages.phases(PhaseMessages.messages(SERIES))).isEqualTo(SERIES);
    }

    @Test
    void areOneOfScheduleAndTemplateWhereAMessageIsOlderThanTheyAre() {
        assertThat(PhaseMessages.phases(
                        List.of(),
                        ScheduleMessages.message(TUESDAYS.schedule()),
                        TemplateMessages.message(TUESDAYS.template())))
                .isEqualTo(Phases.of(TUESDAYS));
    }

    @Test
    void areNotTakenWhereTheyOverlap() {
        List<net.openmeet.schemas.series.Phase> messages = PhaseMessages.messages(SERIES);

        assertThatThrownBy(() -> PhaseMessages.phases(messages.reversed()))
                .isInstanceOf(UnprocessableMessageException.class);
    }

    private static Phase phase(String name, String start, String rule) {
        var text = new ScheduleText("Europe/Berlin", start, "PT1H30M", List.of(rule), List.of(), List.of());
        return new Phase(text.parse(), new Template(name, "", null, null));
    }
}
