package net.openmeet.attendance.notification;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is left to say of dates to which several things happened since their reader heard of them last. */
final class LastStates {

    private static final Comparator<MailedDate> BY_START =
            Comparator.comparing(MailedDate::startsAt).thenComparing(MailedDate::occurrenceId);

    private LastStates() {}

    /**
     * The dates by what happened to them in the end, each as it is now: one that was cancelled and reinstated is as it was, and one that is
     * cancelled may have been moved before.
     *
     * @param happened what happened, in its order
     */
    static Map<NotificationCause, List<ToldDate>> of(List<MailedDate> happened) {
        Map<UUID, List<MailedDate>> byDate =
                happened.stream().collect(groupingBy(MailedDate::occurrenceId, LinkedHashMap::new, toList()));
        Map<NotificationCause, List<MailedDate>> left = new EnumMap<>(NotificationCause.class);
        byDate.values()
                .forEach(changes -> causes(changes)
                        .forEach(cause -> left.computeIfAbsent(cause, any -> new ArrayList<>())
                                .add(changes.getLast())));
        Map<NotificationCause, List<ToldDate>> told = new EnumMap<>(NotificationCause.class);
        left.forEach((cause, dates) -> told.put(
                cause, dates.stream().sorted(BY_START).map(MailedDate::date).toList()));
        return told;
    }

    private static Stream<NotificationCause> causes(List<MailedDate> changes) {
        Optional<NotificationCause> standing = standing(changes);
        if (standing.filter(cause -> cause == NotificationCause.CANCELLED).isPresent()) {
            return standing.stream();
        }
        return Stream.of(
                        standing,
                        first(changes, NotificationCause.RESCHEDULED, NotificationCause.SHIFTED),
                        first(changes, NotificationCause.DETAILS_CHANGED),
                        first(changes, NotificationCause.REMINDER),
                        first(changes, NotificationCause.ASKED),
                        first(changes, NotificationCause.RECONFIRM),
                        last(
                                changes,
                                NotificationCause.PROMOTED,
                                NotificationCause.OFFER,
                                NotificationCause.OFFER_LAPSED,
                                NotificationCause.APPROVED,
                                NotificationCause.DECLINED))
                .flatMap(Optional::stream);
    }

    /** Whether it is cancelled, or takes place after all: whatever was first and isn't last was undone. */
    private static Optional<NotificationCause> standing(List<MailedDate> changes) {
        List<NotificationCause> standing = changes.stream()
                .map(MailedDate::cause)
                .filter(cause -> cause == NotificationCause.CANCELLED || cause == NotificationCause.REINSTATED)
                .toList();
        return standing.isEmpty() || standing.getFirst() != standing.getLast()
                ? Optional.empty()
                : Optional.of(standing.getLast());
    }

    private static Optional<NotificationCause> last(List<MailedDate> changes, NotificationCause... causes) {
        return changes.reversed().stream()
                .map(MailedDate::cause)
                .filter(cause -> List.of(causes).contains(cause))
                .findFirst();
    }

    private static Optional<NotificationCause> first(List<MailedDate> changes, NotificationCause... causes) {
        return Stream.of(causes)
                .filter(cause -> changes.stream().anyMatch(change -> change.cause() == cause))
                .findFirst();
    }
}
