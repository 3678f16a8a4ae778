package net.openmeet.atproto.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.crypto.SigningKey;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.repo.RepoWriter;
import net.openmeet.atproto.repo.ToldCommit;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Handle;
import net.openmeet.atproto.syntax.RepoPath;
import net.openmeet.atproto.syntax.Tid;
import org.junit.jupiter.api.Test;

class ReadingFramesTest {

    private static final Did ALICE = new Did("did:plc:7iza6de2dwap2sbkpav7c6c6");
    private static final Instant TIME = Instant.parse("2030-03-05T19:00:00Z");
    private static final Map<String, Data> EVENT = Map.of(
            "seq", new Data.Whole(7),
            "did", new Data.Text(ALICE.value()),
            "time", new Data.Text("2030-03-05T20:00:00+01:00"));

    @Test
    void readsWhatACommitSays() {
        ToldCommit told = new RepoWriter(ALICE, SigningKey.k256(new byte[] {1}))
                .commit(
                        TIME,
                        List.of(new RepoWriter.Change(
                                RepoPath.parse("com.example.thing/1"), Optional.of(new Data.Fields(Map.of())))));

        assertThat(Frames.read(FrameWriter.commit(7, told))).isInstanceOfSatisfying(Frame.CommitEvent.class, event -> {
            assertThat(event.seq()).isEqualTo(7);
            assertThat(event.did()).isEqualTo(ALICE);
            assertThat(event.commit()).usingRecursiveComparison().isEqualTo(told);
        });
    }

    @Test
    void takesACommitThatCannotBeCheckedForOneToReadAnew() {
        Map<String, Data> body = new HashMap<>(EVENT);
        body.put("repo", new Data.Text(ALICE.value()));
        body.put("rev", new Data.Text("3jzfcijpj2z2a"));
        assertThat(Frames.read(FrameWriter.frame("#commit", body)))
                .isEqualTo(new Frame.TooBig(7, TIME, ALICE, new Tid("3jzfcijpj2z2a")));
    }

    @Test
    void readsWhatIsSaidOfAccounts() {
        assertThat(Frames.read(FrameWriter.frame("#identity", with("handle", new Data.Text("Alice.Test")))))
                .isEqualTo(new Frame.Identity(7, TIME, ALICE, Optional.of(new Handle("alice.test"))));
        assertThat(Frames.read(FrameWriter.frame("#identity", with("handle", new Data.Text("handle invalid")))))
                .isEqualTo(new Frame.Identity(7, TIME, ALICE, Optional.empty()));
        Map<String, Data> deleted = with("active", Data.Flag.FALSE);
        deleted.put("status", new Data.Text("deleted"));
        assertThat(Frames.read(FrameWriter.frame("#account", deleted)))
                .isEqualTo(new Frame.Account(7, TIME, ALICE, false, Optional.of("deleted")));
        Map<String, Data> sync = with("rev", new Data.Text("3jzfcijpj2z2a"));
        sync.put("blocks", Data.Bytes.of(new byte[] {1}));
        assertThat(Frames.read(FrameWriter.frame("#sync", sync)))
                .isInstanceOfSatisfying(
                        Frame.Sync.class, frame -> assertThat(frame.blocks()).containsExactly(1));
    }

    @Test
    void readsWhatIsSaidOfTheStream() {
        assertThat(Frames.read(FrameWriter.frame("#info", Map.of("name", new Data.Text("OutdatedCursor")))))
                .isEqualTo(new Frame.Info("OutdatedCursor", Optional.empty()));
        assertThat(Frames.read(FrameWriter.error("FutureCursor")))
                .isEqualTo(new Frame.StreamError("FutureCursor", Optional.empty()));
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        assertThat(Frames.read(FrameWriter.frame("#labels", EVENT))).isEqualTo(new Frame.Unknown("#labels"));
    }

    @Test
    void refusesWhatIsNoFrameOrTooLarge() {
        byte[] frame = FrameWriter.frame("#account", with("active", new Data.Text("yes")));
        refused(frame, Problem.MALFORMED);
        refused(new byte[Frames.LARGEST + 1], Problem.TOO_LARGE);
        refused(new byte[] {0, 0}, Problem.MALFORMED);
        refused(FrameWriter.frame("#identity", with("seq", new Data.Whole(-1))), Problem.MALFORMED);
        refused(FrameWriter.frame("#identity", with("time", new Data.Text("yesterday"))), Problem.MALFORMED);
    }

    private static Map<String, Data> with(String name, Data value) {
        Map<String, Data> body = new HashMap<>(EVENT);
        body.put(name, value);
        return body;
    }

    private static void refused(byte[] frame, Problem problem) {
        assertThatExceptionOfType(InvalidAtprotoException.class)
                .isThrownBy(() -> Frames.read(frame))
                .returns(problem, InvalidAtprotoException::problem);
    }
}
