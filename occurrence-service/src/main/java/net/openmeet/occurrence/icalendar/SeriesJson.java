package net.openmeet.occurrence.icalendar;

import java.net.URI;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.openmeet.occurrence.occurrence.OccurrenceStatus;
import net.openmeet.occurrence.occurrence.OccurrenceView;
import net.openmeet.occurrence.time.Timing;
import net.openmeet.recurrence.RecurrenceId;
import net.openmeet.vocabulary.schedule.Schedule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A series as JSCalendar has it (RFC 8984): an event that recurs, or, where it has several phases or dates of no phase, a group of such events. Dates that
 * aren't as their phase says are overrides, as patches.
 */
final class SeriesJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What an override can't change (RFC 8984 §4.3.5), or what says nothing about a date. */
    private static final Set<String> NOT_OF_A_DATE =
            Set.of("@type", "uid", "prodId", "privacy", "updated", "sequence", "relatedTo", "recurrenceRules");

    private static final String EVENTS = "/api/events/";

    private final SeriesFeed feed;
    private final URI site;
    private final Set<RecurrenceId> added = new HashSet<>();

    private SeriesJson(SeriesFeed feed, URI site) {
        this.feed = feed;
        this.site = site;
    }

    static ObjectNode of(SeriesFeed feed, URI site) {
        return new SeriesJson(feed, site).json();
    }

    /** A single date or standalone event, for itself. */
    static ObjectNode of(OccurrenceView event, ChangeStamp stamp, URI site) {
        ObjectNode json =
                EventJson.head("Event", event.id().toString(), event.template().name(), stamp);
        EventJson.addTime(event.timing(), json);
        addStatus(event, json);
        EventJson.addTemplate(event.template(), event.visibility(), page(event, site), json);
        return json;
    }

    private ObjectNode json() {
        List<ObjectNode> phases = feed.phases().stream().map(this::event).toList();
        relate(phases);
        List<ObjectNode> alone = feed.others().stream()
                .filter(date -> !added.contains(date.id()))
                .sorted(Comparator.comparing(FeedDate::id))
                .map(date -> of(date.occurrence(), new ChangeStamp(date.sequence(), date.changedAt()), site))
                .toList();
        if (phases.size() == 1 && alone.isEmpty()) {
            return phases.getFirst();
        }
        ObjectNode group = EventJson.head(
                "Group",
                feed.series().id() + "-group",
                feed.phases().getLast().template().name(),
                new ChangeStamp(feed.series().version() - 1, feed.changedAt()));
        ArrayNode entries = group.putArray("entries");
        Stream.concat(phases.stream(), alone.stream()).forEach(entries::add);
        return group;
    }

    private ObjectNode event(FeedPhase phase) {
        Schedule schedule = phase.schedule();
        ObjectNode json = EventJson.head(
                "Event",
                phase.uid().toString(),
                phase.template().name(),
                new ChangeStamp(feed.series().version() - 1, feed.changedAt()));
        EventJson.addTime(Timing.of(schedule, schedule.start()), json);
        json.put("start", EventJson.local(schedule.start().localDateTime())).put("status", "confirmed");
        EventJson.addTemplate(
                phase.template(),
                feed.series().visibility(),
                site.resolve("/api/series/" + feed.series().slug()),
                json);
        ArrayNode rules = JSON.createArrayNode();
        schedule.dates().rules().forEach(rule -> rules.add(RuleJson.of(rule, schedule)));
        if (!rules.isEmpty()) {
            json.set("recurrenceRules", rules);
        }
        addOverrides(schedule, json);
        return json;
    }

    private void addOverrides(Schedule schedule, ObjectNode event) {
        Map<RecurrenceId, ObjectNode> overrides = new TreeMap<>();
        schedule.dates().dates().forEach(date -> overrides.put(date, JSON.createObjectNode()));
        schedule.dates()
                .exceptions()
                .forEach(date -> overrides.put(date, JSON.createObjectNode().put("excluded", true)));
        for (FeedDate date : feed.others()) {
            if (schedule.dates().contains(date.id())) {
                added.add(date.id());
                overrides.put(date.id(), patch(event, date));
            }
        }
        if (!overrides.isEmpty()) {
            ObjectNode json = event.putObject("recurrenceOverrides");
            overrides.forEach((date, patch) -> json.set(EventJson.local(date.localDateTime()), patch));
        }
    }

    /** What of a date differs; null is none. Its start would be its name. */
    private ObjectNode patch(ObjectNode event, FeedDate date) {
        ObjectNode patch = JSON.createObjectNode();
        ObjectNode is = of(date.occurrence(), new ChangeStamp(date.sequence(), date.changedAt()), site);
        ObjectNode plain =
                event.deepCopy().put("start", EventJson.local(date.id().localDateTime()));
        is.properties().stream()
                .filter(member -> !member.getValue().equals(plain.get(member.getKey())))
                .forEach(member -> patch.set(member.getKey(), member.getValue()));
        plain.propertyNames().stream().filter(name -> !is.has(name)).forEach(patch::putNull);
        patch.remove(NOT_OF_A_DATE);
        return patch;
    }

    /** As RFC 8984 §4.1.3 has it for what goes on otherwise from a date on. */
    private static void relate(List<ObjectNode> phases) {
        for (int i = 0; i < phases.size() && phases.size() > 1; i++) {
            ObjectNode related = phases.get(i).putObject("relatedTo");
            if (i > 0) {
                relate(related, phases.getFirst(), "first");
            }
            if (i + 1 < phases.size()) {
                relate(related, phases.get(i + 1), "next");
            }
        }
    }

    private static void relate(ObjectNode related, ObjectNode phase, String relation) {
        related.putObject(phase.get("uid").asString())
                .put("@type", "Relation")
                .putObject("relation")
                .put(relation, true);
    }

    private static void addStatus(OccurrenceView event, ObjectNode json) {
        json.put("status", event.status() == OccurrenceStatus.CANCELLED ? "cancelled" : "confirmed");
    }

    private static URI page(OccurrenceView event, URI site) {
        return site.resolve(EVENTS + event.slug());
    }
}
