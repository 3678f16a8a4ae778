package net.openmeet.community.account;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.openmeet.platform.id.Uuids;
import org.jspecify.annotations.Nullable;

/** Handles to try for an account that appears: what its issuer calls it, else one that nobody can choose. */
final class AutomaticHandles {

    /** People can't choose handles that begin like this, so an automatic one is only ever taken by another automatic one. */
    static final String PREFIX = "member-";

    private AutomaticHandles() {}

    /** Without end, the same for the same account, so that racing first sights agree. */
    static Stream<Handle> candidates(UUID accountId, @Nullable String wish) {
        Stream<Handle> wished =
                wish != null && Handle.refusalOf(wish).isEmpty() ? Stream.of(Handle.of(wish)) : Stream.empty();
        return Stream.concat(wished, IntStream.iterate(0, n -> n + 1).mapToObj(n -> numbered(accountId, n)));
    }

    private static Handle numbered(UUID accountId, int attempt) {
        String hex = Uuids.derived(accountId, "handle " + attempt).toString();
        return new Handle(PREFIX + hex.substring(hex.lastIndexOf('-') + 1));
    }
}
