package net.openmeet.atproto.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.repo.Operation;
import net.openmeet.atproto.repo.ToldCommit;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.RepoPath;

/** Reads the frame of a commit. */
final class CommitFrames {

    private static final int MOST_OPERATIONS = 200;

    private CommitFrames() {}

    static Frame read(FrameFields body) {
        Optional<Cid> previous = body.optionalLink("prevData");
        if (body.isSet("tooBig") || body.isSet("rebase") || previous.isEmpty()) {
            return new Frame.TooBig(body.seq(), body.time(), body.did("repo"), body.tid("rev"));
        }
        return new Frame.CommitEvent(
                body.seq(),
                body.time(),
                new ToldCommit(
                        body.did("repo"),
                        body.tid("rev"),
                        body.optionalTid("since"),
                        body.link("commit"),
                        previous.get(),
                        operations(body.items("ops")),
                        body.bytes("blocks")));
    }

    private static List<Operation> operations(List<Data> items) {
        if (items.size() > MOST_OPERATIONS) {
            throw new InvalidAtprotoException(Problem.TOO_LARGE, "A commit of " + items.size() + " operations");
        }
        List<Operation> operations = new ArrayList<>();
        for (Data item : items) {
            operations.add(operation(FrameFields.of(item)));
        }
        return operations;
    }

    private static Operation operation(FrameFields fields) {
        RepoPath path = RepoPath.parse(fields.text("path"));
        String action = fields.text("action");
        return switch (action) {
            case "create" -> new Operation.Create(path, fields.link("cid"));
            case "update" -> new Operation.Update(path, fields.link("cid"), fields.link("prev"));
            case "delete" -> new Operation.Delete(path, fields.link("prev"));
            default -> throw new InvalidAtprotoException(Problem.MALFORMED, "Not an operation: " + path);
        };
    }
}
