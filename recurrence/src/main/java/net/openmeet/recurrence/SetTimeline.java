package net.openmeet.recurrence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

final class SetTimeline implements Timeline {
    private final List<Timeline> parts = new ArrayList<>();
    private final HashSet<Long> without = new HashSet<>();

    static Timeline of(RecurrenceSet set) {
        var t = new SetTimeline();
        long start = set.start().id().localSecond();
        for (var rule : set.rules()) {
            var until = rule.until().orElse(null);
            var zone = set.start().zone().orElse(null);
            java.util.function.LongPredicate limit = x -> true;
            if (until != null) {
                long u = until.dateTime().toEpochSecond(java.time.ZoneOffset.UTC)
                        + (until.form() == Until.Form.DATE ? 86_399 : 0);
                limit = x -> x <= u;
                if (until.form() == Until.Form.UTC && zone != null) {
                    limit = x -> java.time.LocalDateTime.ofEpochSecond(x, 0, java.time.ZoneOffset.UTC)
                                    .atZone(zone)
                                    .toEpochSecond()
                            <= u;
                }
            }
            t.parts.add(new NaiveRule(rule.parts(), start, set.startIncluded(), limit));
        }
        var points = new java.util.TreeSet<Long>();
        if (set.startIncluded()) points.add(start);
        set.dates().forEach(d -> points.add(d.localSecond()));
        t.parts.add(new DateTimeline(points.stream().mapToLong(Long::longValue).toArray()));
        set.exceptions().forEach(d -> t.without.add(d.localSecond()));
        return t;
    }

    public Walk from(long from) {
        var walks = parts.stream().map(p -> p.from(from)).toList();
        long[] heads = walks.stream().mapToLong(Walk::next).toArray();
        return () -> {
            while (true) {
                long least = END;
                for (long head : heads) least = Math.min(least, head);
                if (least == END) return END;
                for (int i = 0; i < heads.length; i++)
                    if (heads[i] == least) heads[i] = walks.get(i).next();
                if (!without.contains(least)) return least;
            }
        };
    }

    public long before(long x) {
        var w = from(BEFORE_ALL);
        long r = BEFORE_ALL;
        for (long n = w.next(); n < x; n = w.next()) r = n;
        return r;
    }

    public long countBefore(long x) {
        var w = from(BEFORE_ALL);
        long r = 0;
        for (long n = w.next(); n < x; n = w.next()) r++;
        return r;
    }

    public boolean isEndless() {
        return parts.stream().anyMatch(Timeline::isEndless);
    }
}
