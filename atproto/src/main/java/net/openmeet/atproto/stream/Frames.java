package net.openmeet.atproto.stream;

import java.util.List;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.data.DagCbor;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Handle;

/** Reads frames: a header and a body in DAG-CBOR, one after the other. */
public final class Frames {

    /** The largest that the protocol has, in bytes. */
    public static final int LARGEST = 5_000_000;

    private static final long MESSAGE = 1;
    private static final long ERROR = -1;

    private Frames() {}

    /**
     * Reads one.
     *
     * @throws InvalidAtprotoException where it is none
     */
    public static Frame read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new InvalidAtprotoException(Problem.TOO_LARGE, "A frame of " + bytes.length + " bytes");
        }
        List<Data> parts = DagCbor.decode(bytes, 2);
        FrameFields header = FrameFields.of(parts.getFirst());
        FrameFields body = FrameFields.of(parts.getLast());
        long kind = header.number("op");
        if (kind == ERROR) {
            return new Frame.StreamError(body.text("error"), body.optionalText("message"));
        }
        return kind == MESSAGE ? message(header.text("t"), body) : new Frame.Unknown("op " + kind);
    }

    private static Frame message(String kind, FrameFields body) {
        return switch (kind) {
            case "#commit" -> CommitFrames.read(body);
            case "#sync" ->
                new Frame.Sync(body.seq(), body.time(), body.did("did"), body.tid("rev"), body.bytes("blocks"));
            case "#identity" -> new Frame.Identity(body.seq(), body.time(), body.did("did"), handle(body));
            case "#account" ->
                new Frame.Account(
                        body.seq(), body.time(), body.did("did"), body.flag("active"), body.optionalText("status"));
            case "#info" -> new Frame.Info(body.text("name"), body.optionalText("message"));
            default -> new Frame.Unknown(kind);
        };
    }

    /** A handle that is none is as good as none: the account's DID is what counts. */
    private static Optional<Handle> handle(FrameFields body) {
        try {
            return body.optionalText("handle").map(Handle::new);
        } catch (InvalidAtprotoException notAHandle) {
            return Optional.empty();
        }
    }
}
