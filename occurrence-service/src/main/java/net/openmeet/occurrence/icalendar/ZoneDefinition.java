package net.openmeet.occurrence.icalendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzId;

/** A VTIMEZONE that gives the instants that {@code java.time} gives: changes of the clocks one by one, then the rules that they go on by. */
final class ZoneDefinition {

    /** How far on changes are listed that no rule says. */
    private static final int YEARS_AHEAD = 30;

    private final ZoneRules rules;
    private final List<Observance> observances = new ArrayList<>();

    private ZoneDefinition(ZoneRules rules) {
        this.rules = rules;
    }

    /**
     * The definition of a zone.
     *
     * @param from nothing before is asked for
     * @param to what changes later is said by rules, where there are any
     */
    static VTimeZone of(ZoneId zone, Instant from, Instant to) {
        var definition = new ZoneDefinition(zone.getRules());
        definition.define(from, to);
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(definition.observances));
    }

    private void define(Instant from, Instant to) {
        Instant begin = from.atOffset(ZoneOffset.UTC).minusYears(1).toInstant();
        ZoneOffset offset = rules.getOffset(begin);
        observances.add(new ZoneChange(false, offset, offset).at(LocalDateTime.ofInstant(begin, offset)));
        int firstRegularYear = firstRegularYear(begin);
        List<Observance> yearly = rules.getTransitionRules().stream()
                .flatMap(rule -> yearly(rule, firstRegularYear).stream())
                .toList();
        if (!yearly.isEmpty() && yearly.size() == rules.getTransitionRules().size()) {
            list(begin, Year.of(firstRegularYear).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC));
            observances.addAll(yearly);
        } else {
            list(begin, to.atOffset(ZoneOffset.UTC).plusYears(YEARS_AHEAD).toInstant());
        }
    }

    private int firstRegularYear(Instant begin) {
        int year = begin.atOffset(ZoneOffset.UTC).getYear();
        return rules.getTransitions().isEmpty()
                ? year
                : Math.max(
                        year,
                        rules.getTransitions().getLast().getDateTimeAfter().getYear() + 1);
    }

    private void list(Instant begin, Instant end) {
        ZoneOffsetTransition change = rules.nextTransition(begin);
        while (change != null && change.getInstant().isBefore(end)) {
            observances.add(kind(change).at(change.getDateTimeBefore()));
            change = rules.nextTransition(change.getInstant());
        }
    }

    private Optional<Observance> yearly(ZoneOffsetTransitionRule rule, int firstYear) {
        List<LocalDateTime> times = IntStream.range(firstYear, firstYear + YEARS_AHEAD)
                .mapToObj(rule::createTransition)
                .map(ZoneOffsetTransition::getDateTimeBefore)
                .toList();
        return YearlyChange.of(times)
                .map(yearly -> kind(rule.createTransition(firstYear)).from(times.getFirst(), yearly));
    }

    private ZoneChange kind(ZoneOffsetTransition change) {
        return new ZoneChange(
                rules.isDaylightSavings(change.getInstant()), change.getOffsetBefore(), change.getOffsetAfter());
    }
}
