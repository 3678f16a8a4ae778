package net.openmeet.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SparseLogTest {

    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final Logger log = new LoggerContext().getLogger("sparse");
    private long now = Long.MAX_VALUE - 1;
    private final SparseLog warnings = new SparseLog(log, () -> now);

    @BeforeEach
    void keepWhatIsWritten() {
        written.start();
        log.addAppender(written);
    }

    @Test
    void writesOneLineOfManyThatComeAtOnce() {
        for (int request = 0; request < 1_500; request++) {
            warnings.warn("Refused {}", request);
        }

        assertThat(lines()).containsExactly("Refused 0");
    }

    @Test
    void saysLaterHowManyItLeftOut() {
        warnings.warn("Refused");
        warnings.warn("Refused");
        warnings.warn("Refused");
        now += Duration.ofSeconds(11).toNanos();
        warnings.warn("Refused");

        assertThat(lines()).containsExactly("Refused", "Refused (and 2 times before)");
    }

    @Test
    void writesNothingThatWouldLookLikeAnotherLine() {
        warnings.warn("Refused {}", "a\r\n12:00:00 INFO all is well\u001b[2J\u2028\u202eb");

        assertThat(lines()).containsExactly("Refused a??12:00:00 INFO all is well?[2J??b");
    }

    @Test
    void cutsWhatIsLong() {
        warnings.warn("{}", "a".repeat(16_000));

        assertThat(lines()).singleElement().asString().hasSize(300);
    }

    private List<String> lines() {
        return written.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
