package net.openmeet.community.moderation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.paging.ListPosition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports, and what moderators decide about them. Each call is one transaction, facts, mails and the trail included. */
@Service
public class ReportManagement {

    private final Reports reports;
    private final OwnThings own;
    private final ReportedThings things;
    private final RestrictionManagement restrictions;
    private final LogEntries log;
    private final ReporterNotices notices;
    private final ModerationSettings settings;
    private final Clock clock;

    ReportManagement(
            Reports reports,
            OwnThings own,
            ReportedThings things,
            RestrictionManagement restrictions,
            LogEntries log,
            ReporterNotices notices,
            ModerationSettings settings,
            Clock clock) {
        this.reports = reports;
        this.own = own;
        this.things = things;
        this.restrictions = restrictions;
        this.log = log;
        this.notices = notices;
        this.settings = settings;
        this.clock = clock;
    }

    /** Reports something that the reporter sees. */
    @Transactional
    public FileReportResult file(FileReport command) {
        Optional<Thing> thing = things.find(command);
        if (thing.isEmpty()) {
            return new FileReportResult.UnknownThing();
        }
        Instant now = clock.instant();
        reports.lockReporter(command.reporter());
        if (reports.countSince(command.reporter(), now.minus(Duration.ofDays(1))) >= settings.reportsPerDay()) {
            return new FileReportResult.TooMany(settings.reportsPerDay());
        }
        var report = new Report(
                Uuids.next(),
                command.reporter(),
                thing.get(),
                command.reason(),
                command.details(),
                command.language(),
                ReportStage.OPEN,
                null,
                null,
                "",
                now,
                null);
        return reports.add(report) ? new FileReportResult.Filed(report) : new FileReportResult.AlreadyReported();
    }

    /** Those of a reporter, the newest first, after a position. */
    public List<Report> of(UUID reporter, ListPosition after, int limit) {
        return reports.of(reporter, after, limit);
    }

    /** Those of a stage, the oldest first, after a position. Of reports of himself, and of what is his own, a moderator is told nothing. */
    public List<Report> queue(ReportStage stage, UUID moderator, ListPosition after, int limit) {
        return reports.queue(stage, moderator, after, limit);
    }

    /** Says that a moderator looks at a thing's reports; another one may still take them over. */
    @Transactional
    public DecideResult take(UUID id, UUID moderator) {
        return find(id, moderator)
                .map(report -> {
                    if (isDecided(report, reports.lockUndecided(report.thing().id()))) {
                        return new DecideResult.AlreadyDecided();
                    }
                    reports.take(report.thing().id(), moderator);
                    log.add(entry(
                            moderator, "take", report.thing(), report.reason().word(), "", null));
                    return decided(id);
                })
                .orElseGet(DecideResult.UnknownReport::new);
    }

    /** Decides all reports of the thing that one is about, and answers those who made them. */
    @Transactional
    public DecideResult decide(DecideReport command) {
        return find(command.report(), command.moderator())
                .map(report -> decide(command, report))
                .orElseGet(DecideResult.UnknownReport::new);
    }

    private DecideResult decide(DecideReport command, Report report) {
        Thing thing = report.thing();
        if (!command.decision().fits(thing.kind())) {
            return new DecideResult.DoesNotFit();
        }
        List<Report> together = reports.lockUndecided(thing.id());
        if (isDecided(report, together)) {
            return new DecideResult.AlreadyDecided();
        }
        ReportReason reason = command.reason() == null ? report.reason() : command.reason();
        reports.decide(
                together.stream().map(Report::id).toList(),
                command.moderator(),
                command.decision(),
                command.answer(),
                clock.instant());
        restrictions.apply(command, thing, reason);
        log.add(entry(
                command.moderator(), command.decision().word(), thing, reason.word(), command.note(), command.until()));
        together.forEach(each -> notices.decided(each, command.decision(), command.answer()));
        return decided(report.id());
    }

    private Optional<Report> find(UUID id, UUID moderator) {
        return reports.find(id).filter(report -> !own.include(report.thing().id(), moderator));
    }

    private DecideResult decided(UUID id) {
        return new DecideResult.Decided(reports.find(id).orElseThrow());
    }

    private LogEntry entry(
            UUID moderator, String action, Thing thing, String reason, String note, @Nullable Instant until) {
        return new LogEntry(Uuids.next(), clock.instant(), moderator, action, thing, reason, note, until);
    }

    private static boolean isDecided(Report report, List<Report> undecided) {
        return undecided.stream().noneMatch(each -> each.id().equals(report.id()));
    }
}
