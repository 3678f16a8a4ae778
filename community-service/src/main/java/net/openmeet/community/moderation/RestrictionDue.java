package net.openmeet.community.moderation;

import java.util.UUID;

/**
 * The end of a restriction.
 *
 * @param version what was decided then; if something else was decided since, this isn't its end
 */
record RestrictionDue(UUID thing, long version) {}
