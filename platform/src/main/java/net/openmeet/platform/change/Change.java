package net.openmeet.platform.change;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.openmeet.platform.consistency.VersionToken;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did that made something a fact. One edit that becomes a hundred facts is one change: whoever hears of them can tell people
 * once. Facts that follow from another service's fact keep its id and author, and name the version that they followed.
 *
 * @param id UUIDv7, minted where the change is asked for
 * @param by account of who asked for it; null: nobody, time went by
 * @param causes versions of other aggregates that this follows from, the first cause first, at most {@value #MOST_CAUSES}
 */
public record Change(UUID id, @Nullable UUID by, List<VersionToken> causes) {

    /** Services follow each other over few hops; what came later than this many is left out. */
    public static final int MOST_CAUSES = 8;

    public Change {
        causes = causes.stream().distinct().limit(MOST_CAUSES).toList();
    }

    /**
     * What a viewer asks for now.
     *
     * @throws java.util.NoSuchElementException for somebody who has not signed in: nothing is theirs to change
     */
    public static Change by(Viewer viewer) {
        return by(viewer.account().orElseThrow());
    }

    /** What an account asks for now. */
    public static Change by(UUID account) {
        return by(account, Uuids.next());
    }

    /** What an account asked for. */
    public static Change by(UUID account, UUID id) {
        return new Change(id, account, List.of());
    }

    /** What happens as time goes by. */
    public static Change ofSystem(UUID id) {
        return new Change(id, null, List.of());
    }

    /** This change where it reaches an aggregate that follows another one. */
    public Change causedBy(VersionToken version) {
        return new Change(
                id, by, Stream.concat(causes.stream(), Stream.of(version)).toList());
    }
}
