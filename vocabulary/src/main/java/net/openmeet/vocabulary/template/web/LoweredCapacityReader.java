package net.openmeet.vocabulary.template.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.openmeet.platform.problem.ProblemException;
import net.openmeet.platform.problem.Violation;
import net.openmeet.platform.problem.Violations;
import net.openmeet.platform.web.Patched;
import net.openmeet.vocabulary.template.LoweredCapacity;

/** Reads the member {@code onLoweredCapacity} of a patch. */
public final class LoweredCapacityReader {

    private static final String POINTER = "/onLoweredCapacity";

    private final Violations violations;

    public LoweredCapacityReader(Violations violations) {
        this.violations = violations;
    }

    /**
     * 409 {@code seats-taken}, with their number.
     *
     * @param pointer to the capacity
     * @param seats seats taken, of the date to which most go
     */
    public static ProblemException refused(String pointer, int seats) {
        return ProblemException.conflict(
                        "seats-taken",
                        "More go than there would be seats. Lower the capacity to " + seats
                                + " at least, or send onLoweredCapacity: demote, so that those who came last wait.")
                .with(List.of(new Violation(
                        pointer,
                        null,
                        "seats-taken",
                        "Seats taken: " + seats + ".",
                        Integer.toString(seats),
                        null,
                        null)));
    }

    /** What it says: to refuse, unless said otherwise. Of no use after a violation. */
    public LoweredCapacity read(Patched<String> member) {
        String text = member.applyTo(null);
        if (text == null) {
            return LoweredCapacity.REFUSE;
        }
        Optional<LoweredCapacity> choice = LoweredCapacity.find(text);
        if (choice.isEmpty()) {
            Optional<LoweredCapacity> meant = LoweredCapacity.find(text.strip().toLowerCase(Locale.ROOT));
            violations.add(
                    POINTER,
                    "unknown-value",
                    "Send refuse or demote.",
                    meant.map(LoweredCapacity::text).orElse(null));
        }
        return choice.orElse(LoweredCapacity.REFUSE);
    }
}
