package net.openmeet.community.moderation;

import java.util.UUID;
import net.openmeet.vocabulary.restriction.RestrictedKind;

/**
 * What a report or a decision is about.
 *
 * @param id its own; of an image, one derived from its hash
 * @param name slug, handle or hash, as it was when it was reported
 */
public record Thing(RestrictedKind kind, UUID id, String name) {

    public static final int LONGEST_NAME = 300;
}
