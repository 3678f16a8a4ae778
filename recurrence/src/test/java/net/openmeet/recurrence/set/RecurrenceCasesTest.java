package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.ExampleTable.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecurrenceCasesTest {

    static Stream<Example> cases() {
        return ExampleTable.read("cases.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesExactlyTheInstancesThatAreListed(Example example) {
        RecurrenceSet set = RecurrenceSet.starting(RecurrenceStart.floating(example.start()))
                .rule(RecurrenceRule.parse(example.rule()))
                .includeStart(false)
                .build();

        assertThat(StreamSupport.stream(set.all().spliterator(), false)
                        .map(instance -> instance.id().localDateTime()))
                .containsExactlyElementsOf(example.instances());
    }
}
