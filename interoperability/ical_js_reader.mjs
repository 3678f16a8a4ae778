// Prints for each calendar of a folder what ical.js finds in it: FOLDER FROM TO.
import fs from "node:fs";
import path from "node:path";
import ICAL from "ical.js";

const [folder, begin, end] = process.argv.slice(2);
const from = new Date(begin), to = new Date(end), month = 40 * 86_400_000;

/** An instant; of what has no zone as if it were in UTC. */
const instant = time => new Date(
    time.isDate || time.zone === ICAL.Timezone.localTimezone
        ? Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)
        : time.toUnixTime() * 1000);

const line = (start, component) => (start.isDate ? start.toString() : instant(start).toISOString().replace(".000", ""))
    + (component.getFirstPropertyValue("status") === "CANCELLED" ? " cancelled " : " ")
    + component.getFirstPropertyValue("summary");

function read(text) {
    const calendar = new ICAL.Component(ICAL.parse(text));
    ICAL.TimezoneService.reset();
    calendar.getAllSubcomponents("vtimezone").forEach(zone => ICAL.TimezoneService.register(zone));
    const components = calendar.getAllSubcomponents("vevent");
    const isChange = component => component.hasProperty("recurrence-id");
    const lines = [];
    for (const master of components.filter(component => !isChange(component))) {
        const uid = master.getFirstPropertyValue("uid");
        const event = new ICAL.Event(master, {
            exceptions: components.filter(one => isChange(one) && one.getFirstPropertyValue("uid") === uid),
        });
        const dates = event.isRecurring() ? event.iterator() : [event.startDate].values();
        for (let date; (date = event.isRecurring() ? dates.next() : dates.next().value);) {
            if (instant(date) - to > month) break;
            const found = event.isRecurring()
                ? event.getOccurrenceDetails(date) : { startDate: event.startDate, item: event };
            const start = instant(found.startDate);
            if (start >= from && start < to) lines.push(line(found.startDate, found.item.component));
        }
    }
    return lines.sort().map(found => found + "\n").join("");
}

for (const file of fs.readdirSync(folder).filter(name => name.endsWith(".ics"))) {
    const whole = path.join(folder, file);
    fs.writeFileSync(whole.replace(/ics$/, "javascript"), read(fs.readFileSync(whole, "utf8")));
}
