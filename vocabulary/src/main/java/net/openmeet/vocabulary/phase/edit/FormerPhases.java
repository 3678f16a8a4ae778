package net.openmeet.vocabulary.phase.edit;

import net.openmeet.vocabulary.phase.Phases;

/**
 * What a series was before it went on otherwise.
 *
 * @param at where that was
 */
public record FormerPhases(Phases phases, TurningPoint at) {}
