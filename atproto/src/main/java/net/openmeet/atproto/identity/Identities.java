package net.openmeet.atproto.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.openmeet.atproto.network.OpenClient;
import net.openmeet.atproto.network.OpenUrl;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Handle;

/**
 * Whom DIDs and handles mean, kept for a while. A handle counts only where both say so: it names the DID, and the DID's document names it. Anybody can claim one; nobody both ways.
 */
public final class Identities {

    /** How long an answer is kept, a missing one among them. */
    private static final Duration KEPT = Duration.ofHours(1);

    /** How long one that nobody gave is. */
    private static final Duration KEPT_UNANSWERED = Duration.ofMinutes(1);

    /** How long one is kept even where somebody has reason to doubt it: a stream of false signatures shall not be one of look-ups. */
    private static final Duration KEPT_IN_DOUBT = Duration.ofMinutes(1);

    private final Dids dids;
    private final Handles handles;
    private final Clock clock;
    private final LatestUsed<Did, Known<DidResult>> documents;
    private final LatestUsed<Handle, Known<Optional<Did>>> owners;

    private Identities(Dids dids, Handles handles, Clock clock, int most) {
        this.dids = dids;
        this.handles = handles;
        this.clock = clock;
        this.documents = new LatestUsed<>(most);
        this.owners = new LatestUsed<>(most);
    }

    /**
     * Looks up by this client.
     *
     * @param directory where {@code did:plc} is looked up
     * @param most how many of each are kept
     */
    public static Identities of(OpenClient client, OpenUrl directory, TextRecords records, Clock clock, int most) {
        return new Identities(new Dids(client, directory), new Handles(client, records), clock, most);
    }

    /** The document of a DID, as it was lately. */
    public DidResult find(Did did) {
        return find(did, KEPT);
    }

    /** The document of a DID, looked up anew unless that was done just now: for when a signature isn't by the key, or somebody says that it changed. */
    public DidResult findAnew(Did did) {
        return find(did, KEPT_IN_DOUBT);
    }

    /** Whose a handle is, where its DID says so, too. */
    public Optional<Did> find(Handle handle) {
        return owner(handle).filter(did -> claims(did, handle));
    }

    /** What a DID is called, where the handle says so, too. */
    public Optional<Handle> handle(Did did) {
        return find(did) instanceof DidResult.Found(DidDocument document)
                ? document.handle().filter(handle -> owner(handle).equals(Optional.of(did)))
                : Optional.empty();
    }

    private boolean claims(Did did, Handle handle) {
        return find(did) instanceof DidResult.Found(DidDocument document)
                && document.handle().equals(Optional.of(handle));
    }

    private DidResult find(Did did, Duration oldest) {
        Instant now = clock.instant();
        Optional<Known<DidResult>> known = documents.get(did);
        if (known.isPresent() && known.get().isFresh(now, oldest)) {
            return known.get().what;
        }
        DidResult found = dids.find(did);
        documents.put(did, new Known<>(found, now, found instanceof DidResult.Unanswered ? KEPT_UNANSWERED : KEPT));
        return found;
    }

    private Optional<Did> owner(Handle handle) {
        Instant now = clock.instant();
        Optional<Known<Optional<Did>>> known = owners.get(handle);
        if (known.isPresent() && known.get().isFresh(now, KEPT)) {
            return known.get().what;
        }
        Optional<Did> found = handles.find(handle);
        owners.put(handle, new Known<>(found, now, found.isPresent() ? KEPT : KEPT_UNANSWERED));
        return found;
    }

    private record Known<T>(T what, Instant since, Duration kept) {

        private boolean isFresh(Instant now, Duration oldest) {
            return now.isBefore(since.plus(kept)) && now.isBefore(since.plus(oldest));
        }
    }
}
