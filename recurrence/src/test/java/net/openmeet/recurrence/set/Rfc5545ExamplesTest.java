package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.ExampleTable.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Rfc5545ExamplesTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    static Stream<Example> examples() {
        return ExampleTable.read("rfc5545-examples.txt");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givesTheInstancesThatAreListed(Example example) {
        RecurrenceSet set = set(example);

        assertThat(firstOf(set, example.instances().size())).isEqualTo(example.instances());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void endsWhereTheListEnds(Example example) {
        RecurrenceSet set = set(example);

        assertThat(set.isInfinite()).isEqualTo(example.goesOn());
        if (!example.goesOn()) {
            assertThat(set.last().orElseThrow().id())
                    .isEqualTo(RecurrenceId.of(example.instances().getLast()));
            assertThat(set.all()).hasSize(example.instances().size());
        }
    }

    private static RecurrenceSet set(Example example) {
        RecurrenceSetBuilder builder = RecurrenceSet.starting(RecurrenceStart.zoned(example.start(), NEW_YORK))
                .rule(RecurrenceRule.parse(example.rule()));
        if (example.exception() != null) {
            builder.exdate(RecurrenceId.of(example.exception()));
        }
        return builder.build();
    }

    private static List<LocalDateTime> firstOf(RecurrenceSet set, int count) {
        return StreamSupport.stream(set.all().spliterator(), false)
                .limit(count)
                .map(instance -> instance.id().localDateTime())
                .toList();
    }
}
