package net.openmeet.atproto.stream;

import java.time.Instant;
import java.util.Optional;
import net.openmeet.atproto.repo.ToldCommit;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Handle;
import net.openmeet.atproto.syntax.Tid;

/** A frame of com.atproto.sync.subscribeRepos (atproto.com/specs/event-stream). What it says is what its sender says: only a commit can be checked. */
public sealed interface Frame {

    /** One that has a place in the stream. */
    sealed interface Event extends Frame {

        /** Its place in the stream of this source; of no other. */
        long seq();

        /** Whose. */
        Did did();
    }

    /** Somebody's repository changed. */
    record CommitEvent(long seq, Instant time, ToldCommit commit) implements Event {

        @Override
        public Did did() {
            return commit.repo();
        }
    }

    /** Somebody's repository changed by more than a frame can say, or by something that can't be checked from it: it has to be read anew. */
    record TooBig(long seq, Instant time, Did did, Tid rev) implements Event {}

    /**
     * Somebody's repository is now as its commit says, whatever it was: it may have to be read anew.
     *
     * @param blocks a CAR file with the commit
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Sync(long seq, Instant time, Did did, Tid rev, byte[] blocks) implements Event {}

    /**
     * Somebody's DID document or handle may have changed: both have to be looked up.
     *
     * @param handle what the sender believes it to be now
     */
    record Identity(long seq, Instant time, Did did, Optional<Handle> handle) implements Event {}

    /**
     * Whether an account is there changed.
     *
     * @param status why it isn't, such as {@code deleted}, {@code deactivated}, {@code takendown}, {@code suspended}; others may come
     */
    record Account(long seq, Instant time, Did did, boolean active, Optional<String> status) implements Event {}

    /**
     * The sender says something of the stream.
     *
     * @param name such as {@code OutdatedCursor}: some of what was asked for isn't kept any more
     */
    record Info(String name, Optional<String> message) implements Frame {}

    /**
     * The sender closes the stream.
     *
     * @param name such as {@code FutureCursor} or {@code ConsumerTooSlow}
     */
    record StreamError(String name, Optional<String> message) implements Frame {}

    /** A kind of frame that this version doesn't know, which changes nothing. */
    record Unknown(String kind) implements Frame {}
}
