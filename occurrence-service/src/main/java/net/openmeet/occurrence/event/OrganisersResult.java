package net.openmeet.occurrence.event;

import net.openmeet.occurrence.occurrence.OccurrenceView;

/** What became of the wish that somebody organises a standalone event, or doesn't any more. */
public sealed interface OrganisersResult {

    /** It is so now; if it was so already, in the version that it had. */
    record Changed(OccurrenceView event) implements OrganisersResult {}

    /** It has another slug now. */
    record Moved(OccurrenceView event) implements OrganisersResult {}

    /** Somebody has changed it since. */
    record Stale(long current) implements OrganisersResult {}

    /** The account that is named is the owner's. */
    record IsOwner() implements OrganisersResult {}

    /** As many organise it as can, {@code most}. */
    record TooMany(int most) implements OrganisersResult {}

    /** It is the owner's to say. */
    record NotOwner() implements OrganisersResult {}

    /** There is none, or none that the viewer may know of. */
    record Unknown() implements OrganisersResult {}
}
