package net.openmeet.attendance.notification;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.openmeet.platform.mail.Mail;
import net.openmeet.platform.mail.MailPart;
import net.openmeet.platform.text.Texts;
import net.openmeet.platform.text.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What people are told by mail of what happened. */
@Component
class NotificationMails {

    /** So many dates a mail names; the rest it counts. */
    private static final int MOST_DATES = 20;

    private final Texts texts = Texts.of("texts/attendance/notification");
    private final String site;
    private final UnsubscribeTokens tokens;
    private final MailedCalendars calendars;

    NotificationMails(
            @Value("${openmeet.public-url}") String publicUrl, UnsubscribeTokens tokens, MailedCalendars calendars) {
        this.site = publicUrl;
        this.tokens = tokens;
        this.calendars = calendars;
    }

    /**
     * A mail that says at least one thing.
     *
     * @param entry what is to stand in the reader's calendar; null: nothing
     * @param notAfter when it has become pointless
     */
    Mail mail(
            Reachable to,
            Map<NotificationCause, List<ToldDate>> dates,
            List<MailedSeries> series,
            @Nullable CalendarEntry entry,
            Instant notAfter) {
        Words words = texts.in(to.language());
        NotificationCause first = Stream.concat(
                        dates.keySet().stream(), series.stream().map(MailedSeries::cause))
                .findFirst()
                .orElseThrow();
        String name = Stream.concat(
                        dates.values().stream().flatMap(List::stream).map(ToldDate::name),
                        series.stream().map(told -> told.series().name()))
                .findFirst()
                .orElseThrow();
        List<MailPart> parts = new ArrayList<>();
        dates.forEach((cause, told) -> parts.addAll(ofDates(cause, told, words)));
        series.forEach(told -> parts.addAll(ofSeries(told, words)));
        return new Mail(
                to.address(),
                words.language(),
                words.get("mail.subject." + first.text(), oneLine(name)),
                parts,
                words.get("mail.footer", site),
                notAfter,
                URI.create(site + "/api/notifications/unsubscribe/" + tokens.of(to.accountId(), first)),
                entry == null ? null : calendars.of(entry, to.address()));
    }

    private List<MailPart> ofDates(NotificationCause cause, List<ToldDate> told, Words words) {
        List<MailPart> parts = new ArrayList<>();
        parts.add(new MailPart.Paragraph(words.get("mail.what." + cause.text())));
        told.stream()
                .limit(MOST_DATES)
                .map(date -> new MailPart.Link(line(date, words), URI.create(site + "/events/" + date.slug())))
                .forEach(parts::add);
        addRest(parts, told.size(), words);
        told.stream()
                .flatMap(date -> Stream.ofNullable(date.reason()))
                .distinct()
                .limit(MOST_DATES)
                .map(reason -> new MailPart.Paragraph(words.get("mail.reason", reason)))
                .forEach(parts::add);
        return parts;
    }

    private List<MailPart> ofSeries(MailedSeries told, Words words) {
        ToldSeries series = told.series();
        List<MailPart> parts = new ArrayList<>();
        parts.add(new MailPart.Paragraph(words.get("mail.what." + told.cause().text(), oneLine(series.name()))));
        series.dates().stream()
                .limit(MOST_DATES)
                .map(date -> new MailPart.Paragraph(when(date, series.timeZone(), words)))
                .forEach(parts::add);
        addRest(parts, series.dates().size(), words);
        parts.add(new MailPart.Link(oneLine(series.name()), URI.create(site + "/series/" + series.slug())));
        return parts;
    }

    private static void addRest(List<MailPart> parts, int dates, Words words) {
        if (dates > MOST_DATES) {
            parts.add(new MailPart.Paragraph(words.get("mail.more", Integer.toString(dates - MOST_DATES))));
        }
    }

    private static String line(ToldDate date, Words words) {
        return oneLine(date.name()) + ": " + when(date.localStart(), date.timeZone(), words);
    }

    /** A local start, where its zone matters with that. */
    private static String when(String localStart, @Nullable String timeZone, Words words) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(words.language());
        if (!localStart.contains("T")) {
            return LocalDate.parse(localStart).format(day);
        }
        LocalDateTime start = LocalDateTime.parse(localStart);
        String time = start.format(
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.language()));
        return start.format(day) + ", " + time + (timeZone == null ? "" : " (" + timeZone + ")");
    }

    private static String oneLine(String name) {
        return name.replaceAll("\\p{Cntrl}", " ");
    }
}
