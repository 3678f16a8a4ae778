package net.openmeet.occurrence.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.junit.jupiter.api.Test;

class CheckingACalendarTest {

    private static final Property START = new DtStart<>(LocalDateTime.parse("2026-03-03T19:00"));
    private static final Property STAMP = new DtStamp(Instant.parse("2026-03-01T11:00:00Z"));

    private static final VEvent FIRST = event(new Uid("1"), STAMP, START);
    private static final VEvent SECOND = event(new Uid("2"), STAMP, START);

    @Test
    void findsNothingWrongWithEventsThatAreAlike() {
        assertThat(CalendarValidity.of(calendar(FIRST, SECOND)).hasErrors()).isFalse();
    }

    @Test
    void findsAnEventAmongOthersThatLacksWhatEachNeeds() {
        assertThat(CalendarValidity.of(calendar(FIRST, SECOND, event(STAMP, START)))
                        .hasErrors())
                .isTrue();
    }

    @Test
    void findsAnEventAmongOthersThatSaysSomethingTwice() {
        assertThat(CalendarValidity.of(calendar(FIRST, SECOND, event(new Uid("3"), STAMP, START, START)))
                        .hasErrors())
                .isTrue();
    }

    private static VEvent event(Property... properties) {
        return new VEvent(new PropertyList(List.of(properties)));
    }

    private static Calendar calendar(VEvent... events) {
        return new Calendar(
                new PropertyList(List.of(new ProdId("-//Test//EN"), ImmutableVersion.VERSION_2_0)),
                new ComponentList<>(List.of(events)));
    }
}
