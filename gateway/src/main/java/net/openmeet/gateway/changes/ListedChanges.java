package net.openmeet.gateway.changes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A page of changes that one service knows, the newest first, and how far it has been taken over. Not thread-safe; lives as long as one answer. */
final class ListedChanges {

    /** Before the first of all changes: nothing comes after it. */
    static final long END = 0;

    private final List<JsonNode> items = new ArrayList<>();
    private final String number;
    private final boolean more;
    private int taken;

    /**
     * Reads a page.
     *
     * @param number a pointer to what orders its items
     */
    ListedChanges(byte[] page, String number) {
        JsonNode read = JsonMapper.shared().readTree(page);
        read.path("items").forEach(items::add);
        this.more = !read.path("next").isNull();
        this.number = number;
    }

    /** No changes. */
    static ListedChanges none() {
        return new ListedChanges("{\"items\": [], \"next\": null}".getBytes(UTF_8), "");
    }

    boolean isEmpty() {
        return taken == items.size();
    }

    /** Whether its next change is newer than that of another one, or was made at the same time. */
    boolean precedes(ListedChanges other) {
        return !isEmpty() && (other.isEmpty() || !at(items.get(taken)).isBefore(at(other.items.get(other.taken))));
    }

    JsonNode take() {
        return items.get(taken++);
    }

    /** Before which number the next page begins; {@link #END} where there is none. */
    long position() {
        if (!isEmpty()) {
            return numberOf(items.get(taken)) + 1;
        }
        return more ? numberOf(items.getLast()) : END;
    }

    private long numberOf(JsonNode item) {
        return item.at(number).asLong();
    }

    private static Instant at(JsonNode item) {
        return Instant.parse(item.path("changedAt").asString());
    }
}
