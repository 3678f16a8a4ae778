package net.openmeet.vocabulary.phase.edit;

import net.openmeet.vocabulary.phase.Phases;

/**
 * What a series was before it went on otherwise.
 *
 * @param at where that was
 * @param after as it was then, before anything else was changed
 */
public record FormerPhases(Phases phases, TurningPoint at, Phases after) {}
