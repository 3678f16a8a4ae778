"""Prints for each calendar of a folder what libical finds in it: LIBRARY FOLDER FROM TO."""
import ctypes
import datetime
import glob
import sys

library, folder = sys.argv[1:3]
UTC = datetime.timezone.utc
begin, end = (int(datetime.datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()) for text in sys.argv[3:5])
MONTH = 40 * 86_400
VEVENT = 4
ical = ctypes.CDLL(library)


class Time(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")]
    _fields_.append(("zone", ctypes.c_void_p))


class Span(ctypes.Structure):
    _fields_ = [("start", ctypes.c_long), ("end", ctypes.c_long), ("is_busy", ctypes.c_int)]


def function(name, result, *arguments):
    found = getattr(ical, name)
    found.restype, found.argtypes = result, arguments
    return found


POINTER = ctypes.c_void_p
parse = function("icalparser_parse_string", POINTER, ctypes.c_char_p)
free = function("icalcomponent_free", None, POINTER)
first = function("icalcomponent_get_first_component", POINTER, POINTER, ctypes.c_int)
following = function("icalcomponent_get_next_component", POINTER, POINTER, ctypes.c_int)
text_of = {name: function("icalcomponent_get_" + name, ctypes.c_char_p, POINTER) for name in ("uid", "summary")}
whole = function("icalcomponent_as_ical_string", ctypes.c_char_p, POINTER)
start_of = function("icalcomponent_get_dtstart", Time, POINTER)
first_property = function("icalcomponent_get_first_property", POINTER, POINTER, ctypes.c_int)
time_of = function("icalproperty_get_datetime_with_component", Time, POINTER, POINTER)
RECURRENCE_ID = function("icalproperty_string_to_kind", ctypes.c_int, ctypes.c_char_p)(b"RECURRENCE-ID")
as_seconds = function("icaltime_as_timet_with_zone", ctypes.c_long, Time, POINTER)
CALLBACK = ctypes.CFUNCTYPE(None, POINTER, ctypes.POINTER(Span), POINTER)
expand = function("icalcomponent_foreach_recurrence", None, POINTER, Time, Time, CALLBACK, POINTER)
from_seconds = function("icaltime_from_timet_with_zone", Time, ctypes.c_long, ctypes.c_int, POINTER)
utc = function("icaltimezone_get_utc_timezone", POINTER)()


def seconds(time):
    return as_seconds(time, time.zone)


def components(calendar):
    event = first(calendar, VEVENT)
    while event:
        yield event
        event = following(calendar, VEVENT)


def line(moment, is_date, event):
    shown = datetime.datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%d" if is_date else "%Y-%m-%dT%H:%M:%SZ")
    return shown + (" cancelled " if b"STATUS:CANCELLED" in whole(event) else " ") + text_of["summary"](event).decode()


def dates(event):
    found = []
    expand(
        event,
        from_seconds(begin - MONTH, 0, utc),
        from_seconds(end + MONTH, 0, utc),
        CALLBACK(lambda component, span, data: found.append(span.contents.start)),
        None)
    return found


def read(text):
    calendar = parse(text)
    events = list(components(calendar))
    changes = [event for event in events if first_property(event, RECURRENCE_ID)]
    replaced = {(text_of["uid"](event), seconds(time_of(first_property(event, RECURRENCE_ID), event))) for event in changes}
    found = [(seconds(start_of(event)), event) for event in changes]
    for event in events:
        if event not in changes:
            uid = text_of["uid"](event)
            found += [(moment, event) for moment in dates(event) if (uid, moment) not in replaced]
    lines = sorted(line(moment, start_of(event).is_date, event) for moment, event in found if begin <= moment < end)
    free(calendar)
    return lines


for path in glob.glob(folder + "/*.ics"):
    with open(path, "rb") as file:
        lines = read(file.read())
    with open(path[:-4] + ".libical", "w", encoding="utf-8") as out:
        out.write("".join(found + "\n" for found in lines))
