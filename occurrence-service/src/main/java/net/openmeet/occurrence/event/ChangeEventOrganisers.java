package net.openmeet.occurrence.event;

import java.util.UUID;
import java.util.function.LongPredicate;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.people.OrganiserRole;
import org.jspecify.annotations.Nullable;

/**
 * Somebody shall organise a standalone event together with its owner, in a role, or not any more.
 *
 * @param slug one that it has or had
 * @param viewer who asks for it
 * @param expected whether a version is one that the viewer wants to change
 * @param account who it is about
 * @param role null: none any more
 */
public record ChangeEventOrganisers(
        String slug,
        Viewer viewer,
        LongPredicate expected,
        UUID account,
        @Nullable OrganiserRole role) {}
