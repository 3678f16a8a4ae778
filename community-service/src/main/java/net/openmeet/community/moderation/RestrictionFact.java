package net.openmeet.community.moderation;

import net.openmeet.platform.change.Change;
import net.openmeet.vocabulary.restriction.RestrictedKind;
import net.openmeet.vocabulary.restriction.Restriction;

/** What moderators decided about something, from now on. */
public record RestrictionFact(RestrictedKind kind, Restriction restriction, Change change) {}
