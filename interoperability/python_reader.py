"""Prints for each calendar of a folder what icalendar and recurring-ical-events find in it: FOLDER FROM TO."""
import datetime
import glob
import sys

import icalendar
import recurring_ical_events

UTC = datetime.timezone.utc


def instant(start):
    if not isinstance(start, datetime.datetime):
        start = datetime.datetime(start.year, start.month, start.day)
    return start.replace(tzinfo=UTC) if start.tzinfo is None else start.astimezone(UTC)


def line(event):
    start = event["DTSTART"].dt
    shown = instant(start).strftime("%Y-%m-%dT%H:%M:%SZ") if isinstance(start, datetime.datetime) else start.isoformat()
    return shown + (" cancelled " if event.get("STATUS") == "CANCELLED" else " ") + event["SUMMARY"]


folder, begin, end = sys.argv[1], *(datetime.datetime.fromisoformat(text.replace("Z", "+00:00")) for text in sys.argv[2:4])
month = datetime.timedelta(days=40)
for path in glob.glob(folder + "/*.ics"):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = recurring_ical_events.of(calendar).between(begin - month, end + month)
    lines = sorted(line(event) for event in events if begin <= instant(event["DTSTART"].dt) < end)
    with open(path[:-4] + ".python", "w", encoding="utf-8") as out:
        out.write("".join(found + "\n" for found in lines))
