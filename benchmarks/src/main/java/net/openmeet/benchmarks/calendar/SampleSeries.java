package net.openmeet.benchmarks.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.platform.id.Uuids;

/**
 * A public weekly series somewhere in Germany, a third of them around Berlin. One in 20 is about yoga, one in 1,000 about sourdough.
 *
 * @param slug without anything that JSON escapes
 */
record SampleSeries(
        UUID id, UUID owner, String slug, String name, LocalDateTime start, double latitude, double longitude) {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final int WEEKS_STORED = 13;
    private static final String[] SUBJECTS = {
        "Choir rehearsal",
        "Board games",
        "Running",
        "Book club",
        "Chess",
        "Salsa",
        "Bouldering",
        "Drawing",
        "Football",
        "Gardening"
    };
    private static final String[] TOWNS = {"Hamburg", "Leipzig", "Freiburg", "Dresden", "Bremen", "Ulm", "Jena", "Kiel"
    };

    /** A date of it. */
    record Date(UUID id, UUID series, String recurrenceId, Instant startsAt) {}

    /** The same for each number, whenever the benchmark runs on a day. */
    static SampleSeries of(int number, UUID owner) {
        var random = new SplittableRandom(number);
        String subject = number % 1_000 == 7
                ? "Sourdough baking"
                : number % 20 == 3 ? "Yoga for all" : SUBJECTS[random.nextInt(SUBJECTS.length)];
        boolean berlin = random.nextInt(3) == 0;
        double spread = berlin ? 0.3 : 3;
        LocalDate first = LocalDate.now(ZoneOffset.UTC).plusDays(1L + random.nextInt(7));
        return new SampleSeries(
                new UUID(0x5000L, 0x8000_0000_0000_0000L | number),
                owner,
                "sample-" + number,
                subject + " " + (berlin ? "Berlin" : TOWNS[random.nextInt(TOWNS.length)]) + " " + number,
                first.atTime(LocalTime.of(8 + random.nextInt(13), random.nextInt(12) * 5)),
                (berlin ? 52.5 : 51) + (random.nextDouble() - 0.5) * spread,
                (berlin ? 13.4 : 10.5) + (random.nextDouble() - 0.5) * spread);
    }

    /** Its phases as the service keeps them. */
    String phases() {
        return String.format(
                Locale.ROOT,
                """
                [{"schedule": {"zone": "Europe/Berlin", "start": "%s", "duration": "PT1H30M", "rrules": ["FREQ=WEEKLY"], "rdates": [], "exdates": []},
                  "template": {"name": "%s", "description": "We meet each week, everybody is welcome. Bring water and good mood.", "capacity": 20,
                               "mode": "in-person", "language": "%s", "tags": ["%s"],
                               "location": {"name": "Studio", "coordinates": {"latitude": %d, "longitude": %d}}}}]
                """,
                start,
                name,
                hasGerman() ? "de" : "en",
                name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT),
                Math.round(latitude * 1e6),
                Math.round(longitude * 1e6));
    }

    private boolean hasGerman() {
        return id.getLeastSignificantBits() % 2 == 0;
    }

    /** Those that are stored ahead. */
    Stream<Date> dates() {
        return IntStream.range(0, WEEKS_STORED).mapToObj(week -> {
            LocalDateTime local = start.plusWeeks(week);
            return new Date(
                    Uuids.derived(id, local.toString()),
                    id,
                    local.toString(),
                    local.atZone(ZONE).toInstant());
        });
    }
}
