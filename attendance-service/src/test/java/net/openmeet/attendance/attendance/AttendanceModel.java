package net.openmeet.attendance.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules once more, as simply as they can be said: who sits, with how many, and a queue. */
final class AttendanceModel {

    final Map<String, Integer> seated = new LinkedHashMap<>();
    final Map<String, Integer> queue = new LinkedHashMap<>();

    @Nullable
    Integer capacity;

    AttendanceModel(@Nullable Integer capacity) {
        this.capacity = capacity;
    }

    void goes(String member, int guests) {
        int party = 1 + guests;
        if (seated.containsKey(member)) {
            int more = party - seated.get(member);
            if (more <= 0 || (queue.isEmpty() && taken() + more <= limit())) {
                seated.put(member, party);
            }
        } else if (queue.containsKey(member)) {
            boolean last = List.copyOf(queue.keySet()).getLast().equals(member);
            if (party <= queue.get(member) || (last && !tooLarge(party))) {
                queue.put(member, party);
            }
        } else if (!tooLarge(party)) {
            queue.put(member, party);
        }
        promote();
    }

    void leaves(String member) {
        seated.remove(member);
        queue.remove(member);
        promote();
    }

    void capacityBecomes(@Nullable Integer seats) {
        capacity = seats;
        promote();
    }

    int taken() {
        return seated.values().stream().mapToInt(Integer::intValue).sum();
    }

    int waitedFor() {
        return queue.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void promote() {
        for (Map.Entry<String, Integer> head : new ArrayList<>(queue.entrySet())) {
            if (tooLarge(head.getValue())) {
                continue;
            }
            if (taken() + head.getValue() > limit()) {
                return;
            }
            seated.put(head.getKey(), head.getValue());
            queue.remove(head.getKey());
        }
    }

    private boolean tooLarge(int party) {
        return capacity != null && capacity > 0 && party > capacity;
    }

    private int limit() {
        return capacity == null ? Integer.MAX_VALUE : capacity;
    }
}
