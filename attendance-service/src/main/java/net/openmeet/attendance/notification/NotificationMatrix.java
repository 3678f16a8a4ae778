package net.openmeet.attendance.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.attendance.attendance.RsvpStatus;
import net.openmeet.attendance.follower.NotificationLevel;

/** Who is told of what by which channel: the one place that says so. Whoever stands with a date in a way that isn't here is told nothing. */
final class NotificationMatrix {

    private static final String TABLE = """
            |                   | going       | waitlisted  | interested | follower (all) | follower (important) | whose answer it is | organiser   |
            | `cancelled`       | inbox, mail | inbox, mail | inbox      | inbox, mail    | inbox, mail          |                    |             |
            | `reinstated`      | inbox, mail | inbox, mail | inbox      | inbox, mail    | inbox, mail          |                    |             |
            | `rescheduled`     | inbox, mail | inbox, mail | inbox      | inbox, mail    | inbox, mail          |                    |             |
            | `shifted`         | inbox, mail | inbox       |            |                |                      |                    |             |
            | `details-changed` | inbox, mail | inbox, mail | inbox      | inbox          |                      |                    |             |
            | `dates-added`     |             |             |            | inbox, mail    |                      |                    |             |
            | `series-ended`    |             |             |            | inbox, mail    | inbox, mail          |                    |             |
            | `promoted`        |             |             |            |                |                      | inbox, mail        |             |
            | `offer`           |             |             |            |                |                      | inbox, mail        |             |
            | `offer-lapsed`    |             |             |            |                |                      | inbox, mail        |             |
            | `reconfirm`       |             |             |            |                |                      | inbox, mail        |             |
            | `approved`        |             |             |            |                |                      | inbox, mail        |             |
            | `declined`        |             |             |            |                |                      | inbox, mail        |             |
            | `asked`           |             |             |            |                |                      |                    | inbox, mail |
            | `answered`        |             |             |            |                |                      |                    | inbox       |
            | `waitlist-began`  |             |             |            |                |                      |                    | inbox       |
            | `reminder`        | inbox, mail |             |            |                |                      |                    |             |
            """;

    private static final Map<NotificationCause, Map<RecipientRole, Set<Channel>>> TOLD = read(TABLE);

    private NotificationMatrix() {}

    /** By which channels members are told of a cause, by what they are to it. */
    static Map<RecipientRole, Set<Channel>> told(NotificationCause cause) {
        return Objects.requireNonNull(TOLD.get(cause));
    }

    /** Whether anybody is told of a cause by a channel. */
    static boolean isTold(NotificationCause cause, Channel channel) {
        return roles(cause, channel).findAny().isPresent();
    }

    /** The answers of those who are told of a cause by a channel, as in the database. */
    static List<String> answers(NotificationCause cause, Channel channel) {
        return roles(cause, channel)
                .flatMap(role -> role.answers().stream())
                .map(RsvpStatus::text)
                .toList();
    }

    /** How much those followers want to hear who are told of a cause by a channel, as in the database. */
    static List<String> levels(NotificationCause cause, Channel channel) {
        return roles(cause, channel)
                .map(RecipientRole::level)
                .filter(Objects::nonNull)
                .map(NotificationLevel::text)
                .toList();
    }

    /** Whether those are told of a cause by a channel who are that to it. */
    static boolean isTold(NotificationCause cause, Channel channel, RecipientRole role) {
        return roles(cause, channel).anyMatch(role::equals);
    }

    private static Stream<RecipientRole> roles(NotificationCause cause, Channel channel) {
        return told(cause).entrySet().stream()
                .filter(told -> told.getValue().contains(channel))
                .map(Map.Entry::getKey)
                .sorted();
    }

    private static Map<NotificationCause, Map<RecipientRole, Set<Channel>>> read(String table) {
        List<List<String>> lines = table.lines().map(NotificationMatrix::cells).toList();
        List<RecipientRole> roles =
                lines.getFirst().stream().skip(1).map(RecipientRole::labelled).toList();
        return lines.stream()
                .skip(1)
                .collect(Collectors.toUnmodifiableMap(
                        cells -> NotificationCause.of(cells.getFirst().replace("`", "")),
                        cells -> IntStream.range(0, roles.size())
                                .boxed()
                                .collect(Collectors.toUnmodifiableMap(
                                        roles::get, column -> channels(cells.get(column + 1))))));
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                .map(String::strip)
                .toList();
    }

    private static Set<Channel> channels(String cell) {
        return Arrays.stream(Channel.values())
                .filter(channel -> List.of(cell.split(", ", -1)).contains(channel.text()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
