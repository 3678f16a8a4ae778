package net.openmeet.recurrence;

import java.time.*;
import java.time.temporal.*;
import java.util.*;

/** Period by period, day by day. */
final class NaiveRule implements Timeline {
    private final RuleParts p;
    private final long start;
    private final boolean includeStart;
    private final java.util.function.LongPredicate until;

    NaiveRule(RuleParts p, long start, boolean includeStart, java.util.function.LongPredicate until) {
        this.p = p;
        this.start = start;
        this.includeStart = includeStart;
        this.until = until;
    }

    public Walk from(long from) {
        return new Walk() {
            long period = -1;
            long emitted;
            Iterator<Long> it = Collections.emptyIterator();
            boolean first = true;
            boolean done;
            long last = BEFORE_ALL;
            long idle;

            public long next() {
                while (true) {
                    long n = raw();
                    if (n == END) return END;
                    if (n >= from) return n;
                }
            }

            private long raw() {
                if (done) return END;
                if (first && includeStart) {
                    first = false;
                    emitted++;
                    last = start;
                    if (!until.test(start)) {}
                    return start;
                }
                while (true) {
                    if (p.count != 0 && emitted >= p.count) {
                        done = true;
                        return END;
                    }
                    if (it.hasNext()) {
                        long n = it.next();
                        if (n < start || n <= last) continue;
                        if (!until.test(n)) {
                            done = true;
                            return END;
                        }
                        last = n;
                        emitted++;
                        idle = 0;
                        return n;
                    }
                    period++;
                    if (++idle > 200_000) {
                        done = true;
                        return END;
                    }
                    var list = expand(period);
                    if (list == null) {
                        done = true;
                        return END;
                    }
                    it = list.iterator();
                }
            }
        };
    }

    private static LocalDateTime ldt(long s) {
        return LocalDateTime.ofEpochSecond(s, 0, ZoneOffset.UTC);
    }

    private List<Long> expand(long k) {
        var s = ldt(start);
        long n = k * p.interval;
        LocalDate d = s.toLocalDate();
        LocalDate from, to;
        switch (Objects.requireNonNull(p.frequency)) {
            case YEARLY -> {
                from = d.withDayOfYear(1).plusYears(n);
                to = from.plusYears(1);
            }
            case MONTHLY -> {
                from = d.withDayOfMonth(1).plusMonths(n);
                to = from.plusMonths(1);
            }
            case WEEKLY -> {
                from = d.with(TemporalAdjusters.previousOrSame(p.weekStart)).plusWeeks(n);
                to = from.plusWeeks(1);
            }
            case DAILY -> {
                from = d.plusDays(n);
                to = from.plusDays(1);
            }
            case HOURLY -> {
                return sub(s.truncatedTo(ChronoUnit.HOURS).plusHours(n));
            }
            case MINUTELY -> {
                return sub(s.truncatedTo(ChronoUnit.MINUTES).plusMinutes(n));
            }
            default -> {
                return sub(s.plusSeconds(n));
            }
        }
        if (from.getYear() > 9999) return null;
        var out = new ArrayList<Long>();
        for (var x = from; x.isBefore(to); x = x.plusDays(1)) {
            if (!day(x, s)) continue;
            for (int h : or(p.byHour, s.getHour()))
                for (int m : or(p.byMinute, s.getMinute()))
                    for (int sec : or(p.bySecond, s.getSecond()))
                        out.add(x.atTime(h, m, Math.min(59, sec)).toEpochSecond(ZoneOffset.UTC));
        }
        return pick(out);
    }

    private static int[] or(int[] a, int b) {
        return a.length == 0 ? new int[] {b} : a;
    }

    private static boolean in(int[] a, int b) {
        for (int x : a) if (x == b) return true;
        return false;
    }

    private List<Long> pick(List<Long> all) {
        var l = new ArrayList<>(new TreeSet<>(all));
        if (p.bySetPosition.length == 0) return l;
        var r = new TreeSet<Long>();
        for (int q : p.bySetPosition) {
            int i = q > 0 ? q - 1 : l.size() + q;
            if (i >= 0 && i < l.size()) r.add(l.get(i));
        }
        return new ArrayList<>(r);
    }

    private List<Long> sub(LocalDateTime t) {
        if (t.getYear() > 9999) return null;
        var out = new ArrayList<Long>();
        if (!limits(t.toLocalDate())) return out;
        if (p.byHour.length > 0 && !in(p.byHour, t.getHour())) return out;
        var s = ldt(start);
        boolean hourly = p.frequency == Frequency.HOURLY, secondly = p.frequency == Frequency.SECONDLY;
        if (!hourly && p.byMinute.length > 0 && !in(p.byMinute, t.getMinute())) return out;
        if (secondly && p.bySecond.length > 0 && !in(p.bySecond, t.getSecond())) return out;
        for (int m : hourly ? or(p.byMinute, s.getMinute()) : new int[] {t.getMinute()})
            for (int sec : secondly ? new int[] {t.getSecond()} : or(p.bySecond, s.getSecond()))
                out.add(t.withMinute(m).withSecond(Math.min(59, sec)).toEpochSecond(ZoneOffset.UTC));
        return pick(out);
    }

    private boolean limits(LocalDate x) {
        if (p.byMonth.length > 0 && !in(p.byMonth, x.getMonthValue())) return false;
        if (p.byYearDay.length > 0
                && !in(p.byYearDay, x.getDayOfYear())
                && !in(p.byYearDay, x.getDayOfYear() - x.lengthOfYear() - 1)) return false;
        if (p.byMonthDay.length > 0
                && !in(p.byMonthDay, x.getDayOfMonth())
                && !in(p.byMonthDay, x.getDayOfMonth() - x.lengthOfMonth() - 1)) return false;
        if (p.byWeekNumber.length > 0) {
            var f = WeekFields.of(p.weekStart, 4);
            int w = x.get(f.weekOfWeekBasedYear());
            int l = (int) x.range(f.weekOfWeekBasedYear()).getMaximum();
            if (!in(p.byWeekNumber, w) && !in(p.byWeekNumber, w - l - 1)) return false;
        }
        if (!p.byDay.isEmpty()) {
            boolean any = false;
            boolean month = p.frequency == Frequency.MONTHLY || p.byMonth.length > 0;
            int i = month ? x.getDayOfMonth() : x.getDayOfYear(), len = month ? x.lengthOfMonth() : x.lengthOfYear();
            for (var o : p.byDay)
                any |= o.weekday() == x.getDayOfWeek()
                        && (o.ordinal() == 0 || o.ordinal() == (i - 1) / 7 + 1 || o.ordinal() == -((len - i) / 7 + 1));
            if (!any) return false;
        }
        return true;
    }

    private boolean day(LocalDate x, LocalDateTime s) {
        if (!limits(x)) return false;
        if (p.frequency == Frequency.WEEKLY && p.byDay.isEmpty()) return x.getDayOfWeek() == s.getDayOfWeek();
        boolean none = p.byDay.isEmpty() && p.byMonthDay.length == 0 && p.byYearDay.length == 0;
        if (p.frequency == Frequency.MONTHLY && none) return x.getDayOfMonth() == s.getDayOfMonth();
        if (p.frequency == Frequency.YEARLY && none) {
            if (p.byWeekNumber.length > 0) return x.getDayOfWeek() == s.getDayOfWeek();
            return x.getDayOfMonth() == s.getDayOfMonth()
                    && (p.byMonth.length > 0 || x.getMonthValue() == s.getMonthValue());
        }
        return true;
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
        return p.count == 0 && p.until == null && from(BEFORE_ALL).next() != END;
    }
}
