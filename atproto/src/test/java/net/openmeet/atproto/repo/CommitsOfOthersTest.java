package net.openmeet.atproto.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.Facts;
import net.openmeet.atproto.crypto.VerificationKey;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.data.DataJson;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.RepoPath;
import net.openmeet.atproto.syntax.Tid;
import org.junit.jupiter.api.Test;

/** Commits as the software of most servers makes them ({@code recorded/README.md}). */
class CommitsOfOthersTest {

    private static final Instant NOW = Instant.parse("2030-03-05T19:00:00Z");
    private static final String DID_KEY = "did:key:";

    @Test
    void areVerifiedOneAfterAnother() {
        Map<Did, Optional<Head>> known = new HashMap<>();
        List<String> lines = Facts.lines("recorded/commits.jsonl");
        for (String line : lines) {
            Data.Fields recorded = (Data.Fields) DataJson.read(line);
            ToldCommit told = told(recorded);
            CommitResult result = CommitCheck.of(
                            VerificationKey.ofMultikey(text(recorded, "key").substring(DID_KEY.length())),
                            known.getOrDefault(told.repo(), Optional.empty()),
                            NOW)
                    .check(told);
            assertThat(result).as(line).isInstanceOf(CommitResult.Verified.class);
            known.put(told.repo(), Optional.of(((CommitResult.Verified) result).head()));
        }
        assertThat(known).hasSize(2);
        assertThat(lines).hasSizeGreaterThan(30);
    }

    private static ToldCommit told(Data.Fields recorded) {
        List<Operation> operations = new ArrayList<>();
        for (Data operation : ((Data.Items) recorded.get("ops").orElseThrow()).values()) {
            operations.add(operation((Data.Fields) operation));
        }
        return new ToldCommit(
                new Did(text(recorded, "repo")),
                new Tid(text(recorded, "rev")),
                recorded.text("since").map(Tid::new),
                Cid.parse(text(recorded, "commit")),
                Cid.parse(text(recorded, "prevData")),
                operations,
                Base64.getDecoder().decode(text(recorded, "blocks")));
    }

    private static Operation operation(Data.Fields operation) {
        RepoPath path = RepoPath.parse(text(operation, "path"));
        return switch (text(operation, "action")) {
            case "create" -> new Operation.Create(path, Cid.parse(text(operation, "cid")));
            case "update" ->
                new Operation.Update(path, Cid.parse(text(operation, "cid")), Cid.parse(text(operation, "prev")));
            default -> new Operation.Delete(path, Cid.parse(text(operation, "prev")));
        };
    }

    private static String text(Data.Fields fields, String name) {
        return fields.text(name).orElseThrow();
    }
}
