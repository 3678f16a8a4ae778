package net.openmeet.recurrence.set;

import static net.openmeet.recurrence.rule.Frequency.MONTHLY;
import static net.openmeet.recurrence.rule.Frequency.WEEKLY;
import static net.openmeet.recurrence.rule.Frequency.YEARLY;

import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import net.openmeet.recurrence.rule.Frequency;
import net.openmeet.recurrence.rule.RecurrenceRule;
import net.openmeet.recurrence.rule.Skip;

/** Where other engines read RFC 5545 differently. docs/recurrence-disagreements.md has the verdict on each, under its name. */
final class KnownDisagreements {

    /** One question that was put to another engine. */
    record Question(RecurrenceRule rule, List<LocalDateTime> ours, OtherEngines.Answer theirs) {

        boolean agreed() {
            return ours.equals(theirs.instances());
        }

        boolean frequencyIs(Frequency frequency) {
            return rule.frequency() == frequency;
        }

        boolean theyStopEarly() {
            List<LocalDateTime> found = theirs.instances();
            return found.size() < ours.size() && ours.subList(0, found.size()).equals(found);
        }
    }

    /** What is disagreed on, where it shows, and on which other questions it may. */
    record Disagreement(String name, String rule, String start, Predicate<Question> mayShow) {

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Disagreement> LIB_RECUR = List.of(
            new Disagreement(
                    "L1 gives up",
                    "FREQ=HOURLY;BYYEARDAY=74",
                    "2037-03-15T00:40:45",
                    question -> question.theirs().failure().contains("too many empty")),
            new Disagreement(
                    "L2 fails on negative year days",
                    "FREQ=YEARLY;BYYEARDAY=-366,-251;BYDAY=WE",
                    "2018-04-25T07:33",
                    question -> question.theirs().failure().contains("IndexOutOfBounds")
                            && question.rule().byYearDay().contains(-366)),
            new Disagreement(
                    "L3 counts set positions of the first year from the start",
                    "FREQ=YEARLY;BYMONTH=8,10;BYSETPOS=2",
                    "2011-10-17T02:07:27",
                    question -> question.frequencyIs(YEARLY)
                            && !question.rule().bySetPosition().isEmpty()),
            new Disagreement(
                    "L4 miscounts negative year days within the day",
                    "FREQ=HOURLY;INTERVAL=4;BYYEARDAY=31,-91",
                    "2024-01-31T02:49",
                    question -> question.rule().frequency().isSubDaily()
                            && question.rule().byYearDay().stream().anyMatch(day -> day < 0)),
            new Disagreement(
                    "L5 finds week 53 in every year",
                    "FREQ=YEARLY;BYWEEKNO=2,53;BYDAY=SA",
                    "2039-01-15T02:44:23",
                    question -> question.frequencyIs(YEARLY)
                            && !question.rule().byWeekNumber().isEmpty()),
            new Disagreement(
                    "L6 fails where something limits beside SKIP",
                    "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=9;BYDAY=TU;SKIP=FORWARD",
                    "2004-09-07T08:17",
                    question -> question.theirs().failure().contains("ClassCastException")
                            && question.rule().skip() != Skip.OMIT),
            new Disagreement(
                    "L7 loses days before the month's first with SKIP",
                    "RSCALE=GREGORIAN;FREQ=MONTHLY;BYMONTHDAY=22,-29;SKIP=FORWARD",
                    "1998-01-22T21:32",
                    question -> question.rule().skip() != Skip.OMIT
                            && question.rule().byMonthDay().stream().anyMatch(day -> day < -28)));

    static final List<Disagreement> ICAL4J = List.of(
            new Disagreement(
                    "I1 gives up",
                    "FREQ=DAILY;INTERVAL=3;BYMONTH=4;BYMONTHDAY=7;BYDAY=TH,FR",
                    "2045-04-07T00:09",
                    Question::theyStopEarly),
            new Disagreement(
                    "I2 limits weeks in place of their days",
                    "FREQ=WEEKLY;COUNT=25;BYMONTH=5;BYDAY=TU,TH",
                    "2043-05-05T05:15",
                    question -> question.frequencyIs(WEEKLY)
                            && !question.rule().byMonth().isEmpty()),
            new Disagreement(
                    "I3 begins weeks with Sunday",
                    "FREQ=WEEKLY;INTERVAL=4;COUNT=11;BYDAY=MO,SU",
                    "2000-06-25T09:20:15",
                    question -> question.frequencyIs(WEEKLY)
                            && question.rule().byDay().size() > 1),
            new Disagreement(
                    "I4 counts ordinals among month days",
                    "FREQ=MONTHLY;BYMONTHDAY=31,-21,-6;BYDAY=SU,1TH,2TH,-5MO",
                    "2004-12-26T21:32:21",
                    question -> (question.frequencyIs(MONTHLY) || question.frequencyIs(YEARLY))
                            && !question.rule().byMonthDay().isEmpty()
                            && question.rule().byDay().stream().anyMatch(day -> day.ordinal() != 0)),
            new Disagreement(
                    "I5 joins what should intersect",
                    "FREQ=YEARLY;BYMONTH=1;BYYEARDAY=2,251,365;BYDAY=MO,TU",
                    "2045-01-02T21:31:31",
                    question -> question.frequencyIs(YEARLY)
                            && !question.rule().byYearDay().isEmpty()),
            new Disagreement(
                    "I6 numbers weeks by the calendar year",
                    "FREQ=YEARLY;BYWEEKNO=52,-47;BYMONTHDAY=1,15,31,-27;BYSETPOS=-2",
                    "2033-12-31T06:00",
                    question -> question.frequencyIs(YEARLY)
                            && !question.rule().byWeekNumber().isEmpty()),
            new Disagreement(
                    "I7 loses its way within the day",
                    "FREQ=HOURLY;BYMONTH=7,12;BYDAY=TH,SU;BYHOUR=4,12,13",
                    "2045-07-02T04:34",
                    question -> question.rule().frequency().isSubDaily()));

    private KnownDisagreements() {}
}
