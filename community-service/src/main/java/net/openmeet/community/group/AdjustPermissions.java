package net.openmeet.community.group;

import java.util.List;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;

/**
 * Roles of a group shall be allowed other things.
 *
 * @param slug one that the group has or had
 * @param viewer who asks for it
 * @param expected whether a version of the group is one that the viewer means
 * @param adjustments each role and permission once; what none is about stays
 */
public record AdjustPermissions(String slug, Viewer viewer, LongPredicate expected, List<Adjustment> adjustments) {

    public AdjustPermissions {
        adjustments = List.copyOf(adjustments);
    }
}
