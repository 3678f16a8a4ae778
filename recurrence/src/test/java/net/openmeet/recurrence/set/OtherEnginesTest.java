package net.openmeet.recurrence.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.openmeet.recurrence.Instance;
import net.openmeet.recurrence.RecurrenceStart;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.set.KnownDisagreements.Disagreement;
import net.openmeet.recurrence.set.KnownDisagreements.Question;
import net.openmeet.recurrence.set.OtherEngines.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A disagreement that is not known yet fails; so does a known one that doesn't show any more. */
class OtherEnginesTest {

    private static final int INSTANCES = 25;
    private static final long SEED = 7529;

    private interface Engine {
        Answer answer(RecurrenceRule rule, List<LocalDateTime> ours);
    }

    static Stream<Disagreement> ofLibRecur() {
        return KnownDisagreements.LIB_RECUR.stream();
    }

    static Stream<Disagreement> ofIcal4j() {
        return KnownDisagreements.ICAL4J.stream();
    }

    @Test
    void libRecurDisagreesOnlyAsKnown() {
        check(OtherEnginesTest::libRecur, KnownDisagreements.LIB_RECUR, 300, 0.85);
    }

    @ParameterizedTest
    @CsvSource({"MONTHLY, 0.85", "YEARLY, 0.7"})
    void libRecurDisagreesOnSkipOnlyAsKnown(Frequency frequency, double agreement) {
        var random = new RandomRules(SEED);
        check(
                questions(OtherEnginesTest::libRecur, random, () -> random.skippingRule(frequency), 300),
                KnownDisagreements.LIB_RECUR,
                agreement);
    }

    @Test
    void ical4jDisagreesOnlyAsKnown() {
        check(OtherEnginesTest::ical4j, KnownDisagreements.ICAL4J, 100, 0.75);
    }

    @ParameterizedTest
    @MethodSource("ofLibRecur")
    void libRecurStillDisagrees(Disagreement known) {
        assertThat(shows(OtherEnginesTest::libRecur, known)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofIcal4j")
    void ical4jStillDisagrees(Disagreement known) {
        assertThat(shows(OtherEnginesTest::ical4j, known)).isTrue();
    }

    private static Answer libRecur(RecurrenceRule rule, List<LocalDateTime> ours) {
        return OtherEngines.libRecur(rule, ours.getFirst(), INSTANCES);
    }

    private static Answer ical4j(RecurrenceRule rule, List<LocalDateTime> ours) {
        return OtherEngines.ical4j(rule, ours.getFirst(), ours.getLast(), INSTANCES);
    }

    private static boolean shows(Engine engine, Disagreement known) {
        Question question = question(engine, RecurrenceRule.parse(known.rule()), LocalDateTime.parse(known.start()));
        return question != null && !question.agreed() && known.mayShow().test(question);
    }

    private static void check(Engine engine, List<Disagreement> known, int rulesOfFrequency, double agreement) {
        var questions = new ArrayList<Question>();
        for (Frequency frequency : Frequency.values()) {
            var random = new RandomRules(SEED);
            questions.addAll(questions(engine, random, () -> random.rule(frequency), rulesOfFrequency));
        }
        check(questions, known, agreement);
    }

    private static List<Question> questions(
            Engine engine, RandomRules random, Supplier<RecurrenceRule> rules, int number) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < number; i++) {
            Question question = question(engine, rules.get(), random.start());
            if (question != null) {
                questions.add(question);
            }
        }
        return questions;
    }

    private static void check(List<Question> questions, List<Disagreement> known, double agreement) {
        assertThat(questions)
                .allMatch(
                        each -> each.agreed()
                                || known.stream().anyMatch(one -> one.mayShow().test(each)),
                        "is agreed on, or known");
        assertThat((double) questions.stream().filter(Question::agreed).count() / questions.size())
                .isGreaterThan(agreement);
    }

    /** Starts with the rule's own first instance, for on other starts engines disagree as a matter of principle. */
    private static @Nullable Question question(Engine engine, RecurrenceRule rule, LocalDateTime start) {
        List<LocalDateTime> first = ours(rule, start);
        List<LocalDateTime> ours = first.isEmpty() ? first : ours(rule, first.getFirst());
        return ours.isEmpty() ? null : new Question(rule, ours, engine.answer(rule, ours));
    }

    private static List<LocalDateTime> ours(RecurrenceRule rule, LocalDateTime start) {
        RecurrenceSet set = RecurrenceSet.starting(RecurrenceStart.floating(start))
                .rule(rule)
                .includeStart(false)
                .build();
        var ours = new ArrayList<LocalDateTime>();
        for (Instance instance : set.all()) {
            if (ours.size() == INSTANCES) {
                break;
            }
            ours.add(instance.id().localDateTime());
        }
        return ours;
    }
}
