package net.openmeet.recurrence.timeline;

import java.util.List;

/** Several timelines as one; a point that several have comes once. */
public final class UnionTimeline implements Timeline {

    private final List<Timeline> parts;
    private final boolean disjoint;

    /** Takes at least two parts, and whether they are known to have no point in common. */
    public UnionTimeline(List<Timeline> parts, boolean disjoint) {
        this.parts = parts;
        this.disjoint = disjoint;
    }

    @Override
    public Walk from(long localSecond) {
        return new Merge(parts.stream().map(part -> part.from(localSecond)).toList());
    }

    @Override
    public long before(long localSecond) {
        return parts.stream().mapToLong(part -> part.before(localSecond)).max().orElse(BEFORE_ALL);
    }

    @Override
    public boolean has(long localSecond) {
        return parts.stream().anyMatch(part -> part.has(localSecond));
    }

    /** Arithmetic where the parts are disjoint; otherwise every point is looked at, for several parts may have it. */
    @Override
    public long countBefore(long localSecond) {
        if (disjoint) {
            return parts.stream()
                    .mapToLong(part -> part.countBefore(localSecond))
                    .sum();
        }
        long count = 0;
        Timeline.Walk walk = from(BEFORE_ALL);
        while (walk.next() < localSecond) {
            count++;
        }
        return count;
    }

    @Override
    public boolean isEndless() {
        return parts.stream().anyMatch(Timeline::isEndless);
    }

    @Override
    public boolean isWritten(long localSecond) {
        return parts.stream().anyMatch(part -> part.isWritten(localSecond));
    }

    private static final class Merge implements Walk {

        private final Walk[] walks;
        private final long[] heads;

        Merge(List<Walk> walks) {
            this.walks = walks.toArray(Walk[]::new);
            this.heads = walks.stream().mapToLong(Walk::next).toArray();
        }

        @Override
        public long next() {
            long least = END;
            for (long head : heads) {
                least = Math.min(least, head);
            }
            if (least != END) {
                pass(least);
            }
            return least;
        }

        private void pass(long point) {
            for (int i = 0; i < heads.length; i++) {
                if (heads[i] == point) {
                    heads[i] = walks[i].next();
                }
            }
        }
    }
}
