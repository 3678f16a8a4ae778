package net.openmeet.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.openmeet.schemas.attendance.RsvpChanged;
import net.openmeet.schemas.series.SeriesCreated;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void areNamedByContextAndMajorVersion() {
        assertThat(Topics.all()).allSatisfy(topic -> assertThat(topic.name()).matches("openmeet\\.[a-z]+\\.v[1-9]"));
    }

    @Test
    void haveOneWriterAndShareNoMessage() {
        assertThat(Topics.all().stream().map(Topic::name)).doesNotHaveDuplicates();
        assertThat(Topics.all().stream().flatMap(topic -> topic.messages().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nameTheSubjectOfAMessageByTopicAndRecord() {
        assertThat(Topics.SERIES.subject(SeriesCreated.class))
                .isEqualTo("openmeet.series.v1-net.openmeet.schemas.series.SeriesCreated");
    }

    @Test
    void refuseAMessageThatTravelsElsewhere() {
        assertThatThrownBy(() -> Topics.SERIES.subject(RsvpChanged.class)).hasMessageContaining("does not travel on");
    }

    @Test
    void nameTheDeadLettersOfAConsumer() {
        assertThat(Topics.SERIES.deadLetters("occurrence-service"))
                .isEqualTo("openmeet.series.v1.occurrence-service.dlt");
    }
}
