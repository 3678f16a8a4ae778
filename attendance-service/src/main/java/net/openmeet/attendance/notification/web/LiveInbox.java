package net.openmeet.attendance.notification.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import net.openmeet.attendance.notification.InboxWatch;
import net.openmeet.attendance.notification.NotificationManagement;
import net.openmeet.attendance.notification.NotificationOverview;
import net.openmeet.attendance.notification.NotificationView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an inbox as server-sent events for as long as somebody looks. What they may see is asked for each of them. */
@Component
class LiveInbox {

    static final int MOST_UNREAD = 100;

    /** Whoever missed more reads the inbox instead. */
    private static final int MOST_MISSED = 50;

    /** Less than what the gateway and others between wait for a word. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);

    private final NotificationManagement management;
    private final NotificationOverview overview;
    private final JsonMapper json;
    private final Clock clock;

    LiveInbox(NotificationManagement management, NotificationOverview overview, JsonMapper json, Clock clock) {
        this.management = management;
        this.overview = overview;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Writes until then, or until nobody reads.
     *
     * @param lastEventId what the reader has read last; null: it begins
     * @param until when the reader's token ends
     */
    void write(InboxWatch.Look look, UUID accountId, @Nullable String lastEventId, Instant until, OutputStream reader)
            throws IOException, InterruptedException {
        long read = begin(accountId, lastEventId, reader);
        int unread = -1;
        Duration left;
        do {
            String said = "";
            long last = management.number(accountId);
            SequencedMap<Long, NotificationView> told = overview.inboxAfter(accountId, read, MOST_MISSED);
            for (Map.Entry<Long, NotificationView> entry : told.entrySet()) {
                said += event("notification", entry.getKey(), NotificationResponse.of(entry.getValue()));
            }
            read = told.size() == MOST_MISSED ? told.lastEntry().getKey() : last;
            int now = overview.unread(accountId, MOST_UNREAD);
            if (now != unread) {
                said += event("unread", read, new UnreadResponse(now));
                unread = now;
            }
            write(said.isEmpty() ? ":\n\n" : said, reader);
            left = Duration.between(clock.instant(), until);
        } while (left.isPositive() && look.await(left.compareTo(HEARTBEAT) < 0 ? left : HEARTBEAT));
    }

    /** Says where it begins, and what was missed where that is too much to be told; returns after which number to go on. */
    private long begin(UUID accountId, @Nullable String lastEventId, OutputStream reader) throws IOException {
        long last = management.number(accountId);
        long read = number(lastEventId);
        if (lastEventId == null) {
            write("retry: 2000\n\n", reader);
            return last;
        }
        if (read < 0
                || read > last
                || overview.inboxAfter(accountId, read, MOST_MISSED + 1).size() > MOST_MISSED) {
            write(event("reset", last, Map.of()), reader);
            return last;
        }
        return read;
    }

    /** -1 for what we never gave. */
    private static long number(@Nullable String lastEventId) {
        return lastEventId != null && lastEventId.matches("\\d{1,18}") ? Long.parseLong(lastEventId) : -1;
    }

    private String event(String name, long number, Object data) {
        return "event: " + name + "\nid: " + number + "\ndata: " + json.writeValueAsString(data) + "\n\n";
    }

    private static void write(String said, OutputStream reader) throws IOException {
        reader.write(said.getBytes(StandardCharsets.UTF_8));
        reader.flush();
    }
}
