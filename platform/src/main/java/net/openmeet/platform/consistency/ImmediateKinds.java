package net.openmeet.platform.consistency;

import java.util.Set;

/**
 * A bean that names the kinds of versions that a service never lags behind: its own, which are visible as soon as they are committed, and
 * those that none of its answers depends on. Tokens of kinds that are neither here nor followed are refused: to ignore one would be to
 * answer from old data and to say nothing.
 */
public record ImmediateKinds(Set<String> kinds) {

    public ImmediateKinds {
        kinds = Set.copyOf(kinds);
    }

    public static ImmediateKinds of(String... kinds) {
        return new ImmediateKinds(Set.of(kinds));
    }
}
