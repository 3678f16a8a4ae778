package net.openmeet.occurrence.occurrence;

import net.openmeet.occurrence.time.Timing;
import net.openmeet.vocabulary.plan.Plan;
import net.openmeet.vocabulary.plan.TakingPart;

/** Tells a change that may decide whether people come from one that they can take note of. */
public final class MaterialChange {

    private MaterialChange() {}

    /** Whether it upsets what people had planned. */
    public static boolean isBetween(OccurrenceView before, OccurrenceView after) {
        return plan(before).isUpsetBy(plan(after));
    }

    private static Plan plan(OccurrenceView occurrence) {
        Timing timing = occurrence.timing();
        return new Plan(
                timing.localStart(),
                timing.isAllDay(),
                timing.zone(),
                timing.startsAt(),
                TakingPart.in(occurrence.template()));
    }
}
