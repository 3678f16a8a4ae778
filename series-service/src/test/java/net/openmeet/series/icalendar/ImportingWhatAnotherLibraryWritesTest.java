package net.openmeet.series.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Uid;
import org.junit.jupiter.api.Test;

class ImportingWhatAnotherLibraryWritesTest {

    private static final String DESCRIPTION =
            "Bring: a mat, a towel; water \\ tea.\nÄlle Stufen " + "sehr lang und gefaltet ".repeat(10) + "🧘";

    @Test
    void readsEscapesFoldsAndZones() throws IOException {
        ZonedDateTime start = ZonedDateTime.of(2026, 3, 3, 19, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        var event = new VEvent(start, Duration.ofMinutes(90), "Yoga, Tuesday; weekly");
        event.add(new Uid("ical4j@example.org"));
        event.add(new RRule<>("FREQ=WEEKLY;COUNT=10;BYDAY=TU"));
        event.add(new Description(DESCRIPTION));

        ReadResult.Recurring series = Calendars.series(written(event));

        assertThat(series.template().name()).isEqualTo("Yoga, Tuesday; weekly");
        assertThat(series.template().description()).isEqualTo(DESCRIPTION);
        assertThat(series.schedule().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(series.schedule().duration()).hasToString("PT1H30M");
        assertThat(series.schedule().dates().all()).hasSize(10);
    }

    private static String written(VEvent event) throws IOException {
        Calendar calendar = new Calendar()
                .withProdId("-//example//EN")
                .withDefaults()
                .withComponent(event)
                .getFluentTarget();
        var text = new StringWriter();
        new CalendarOutputter(false).output(calendar, text);
        return text.toString();
    }
}
