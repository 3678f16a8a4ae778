package net.openmeet.attendance.notification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.mail.MailCalendar;
import net.openmeet.platform.text.FoldedLines;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Has the reader's calendar follow a date: by the UID that it has in one's own feed, too. */
@Component
class MailedCalendars {

    private static final String PRODUCT = "-//OpenMeet//OpenMeet//EN";

    private final String site;
    private final String sender;
    private final Clock clock;

    MailedCalendars(
            @Value("${openmeet.public-url}") String publicUrl,
            @Value("${openmeet.mail.from}") String sender,
            Clock clock) {
        this.site = publicUrl;
        this.sender = sender;
        this.clock = clock;
    }

    /** The entry of a date for whoever goes there. */
    MailCalendar of(CalendarEntry entry, MailAddress to) {
        String method = entry.isCancelled() ? Method.VALUE_CANCEL : Method.VALUE_REQUEST;
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId(PRODUCT),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        new Method(method))),
                new ComponentList<CalendarComponent>(List.of(event(entry, to))));
        return new MailCalendar(method, new String(FoldedLines.of(calendar.toString()), StandardCharsets.UTF_8));
    }

    private VEvent event(CalendarEntry entry, MailAddress to) {
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(entry.occurrenceId().toString()),
                new Sequence(Math.clamp(entry.version(), 0, Integer.MAX_VALUE)),
                new DtStamp(clock.instant()),
                new Summary(entry.date().name()),
                new Status((entry.isCancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED)
                        .getValue()),
                new Url(URI.create(site + "/events/" + entry.date().slug())),
                new Organizer(new ParameterList(List.of(new Cn("OpenMeet"))), URI.create("mailto:" + sender)),
                new Attendee(
                        new ParameterList(List.of(PartStat.ACCEPTED, Rsvp.FALSE)),
                        URI.create("mailto:" + to.value()))));
        properties.addAll(times(entry));
        return new VEvent(new PropertyList(properties));
    }

    /** Instants, where there are some; else days, or times that are the same everywhere. */
    private static List<Property> times(CalendarEntry entry) {
        String zone = entry.date().timeZone();
        LocalDateTime end = LocalDateTime.ofInstant(entry.endsAt(), zone == null ? ZoneOffset.UTC : ZoneId.of(zone));
        if (!entry.date().localStart().contains("T")) {
            var days = new ParameterList(List.of(net.fortuna.ical4j.model.parameter.Value.DATE));
            return List.of(
                    new DtStart<LocalDate>(days, LocalDate.parse(entry.date().localStart())),
                    new DtEnd<LocalDate>(days, end.toLocalDate()));
        }
        return zone == null
                ? List.of(
                        new DtStart<LocalDateTime>(
                                LocalDateTime.parse(entry.date().localStart())),
                        new DtEnd<LocalDateTime>(end))
                : List.of(new DtStart<Instant>(entry.startsAt()), new DtEnd<Instant>(entry.endsAt()));
    }
}
