package net.openmeet.attendance.notification.web;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.openmeet.attendance.notification.Lead;
import net.openmeet.attendance.notification.NotificationCause;
import net.openmeet.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Of what one wants to hear.
 *
 * @param mail by cause, whether by mail; a cause that is left out stays as it was; left out where {@code reminders} are said
 * @param reminders how long before a date begins: {@code PT168H}, {@code PT48H}, {@code PT24H}, {@code PT12H}, {@code PT6H}, {@code PT2H}, {@code PT1H},
 *     {@code PT30M}, {@code PT15M}, {@code PT5M}; none for never; left out to stay as it was
 */
record PreferencesRequest(
        @Nullable Map<String, @Nullable Boolean> mail,
        @Nullable List<@Nullable String> reminders) {

    /**
     * The causes.
     *
     * @param known those that anybody is mailed of
     * @throws net.openmeet.platform.problem.ProblemException 422 where there is no such cause, or it isn't said whether
     */
    Map<NotificationCause, Boolean> toMails(Map<NotificationCause, Boolean> known) {
        var violations = new Violations();
        Map<NotificationCause, Boolean> read = new EnumMap<>(NotificationCause.class);
        if (mail == null && reminders == null) {
            violations.add("/mail", "required", "This is required.");
        } else if (mail != null) {
            mail.forEach((text, wanted) -> NotificationCause.find(text)
                    .filter(known::containsKey)
                    .filter(cause -> wanted != null)
                    .ifPresentOrElse(
                            cause -> read.put(cause, Boolean.TRUE.equals(wanted)),
                            () -> violations.add("/mail", "not-a-choice", "Say true or false of causes.")));
        }
        violations.throwIfAny();
        return read;
    }

    /**
     * When to be reminded; empty where that isn't said.
     *
     * @throws net.openmeet.platform.problem.ProblemException 422 where it isn't one of the times that there are
     */
    Optional<Set<Lead>> toLeads() {
        if (reminders == null) {
            return Optional.empty();
        }
        var violations = new Violations();
        Set<Lead> leads = EnumSet.noneOf(Lead.class);
        for (int place = 0; place < reminders.size(); place++) {
            Optional<Lead> lead = Optional.ofNullable(reminders.get(place)).flatMap(Lead::find);
            lead.ifPresent(leads::add);
            if (lead.isEmpty()) {
                violations.add("/reminders/" + place, "not-a-choice", "There are no reminders of that time.");
            }
        }
        violations.throwIfAny();
        return Optional.of(leads);
    }
}
