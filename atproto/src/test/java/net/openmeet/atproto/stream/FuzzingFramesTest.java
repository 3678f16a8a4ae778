package net.openmeet.atproto.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.crypto.SigningKey;
import net.openmeet.atproto.crypto.VerificationKey;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.repo.CommitCheck;
import net.openmeet.atproto.repo.CommitResult;
import net.openmeet.atproto.repo.RepoWriter;
import net.openmeet.atproto.repo.ToldCommit;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.RepoPath;
import org.junit.jupiter.api.Test;

/**
 * Real frames with bytes changed, left out, doubled and cut: each is read, checked or refused by our own exception, and none is verified that says of
 * the repository what its owner didn't. {@code -Dopenmeet.atproto.fuzz=1000000} mutates as many.
 */
class FuzzingFramesTest {

    private static final int FRAMES = Integer.getInteger("openmeet.atproto.fuzz", 20_000);
    private static final Instant NOW = Instant.parse("2030-03-05T19:00:00Z");
    private static final SigningKey KEY = SigningKey.k256(new byte[] {7});
    private static final VerificationKey VERIFICATION = KEY.verificationKey();

    private final SplittableRandom random = new SplittableRandom(13);
    private final Set<CommitResult> signed = new HashSet<>();

    @Test
    void givesNothingButFramesAndRefusals() {
        List<byte[]> frames = frames();
        int read = 0;
        int verified = 0;
        for (int i = 0; i < FRAMES; i++) {
            byte[] frame = mutated(frames.get(random.nextInt(frames.size())));
            try {
                if (Frames.read(frame) instanceof Frame.CommitEvent event) {
                    read++;
                    verified += isVerified(event) ? 1 : 0;
                }
            } catch (InvalidAtprotoException refused) {
                assertThat(refused.problem()).isNotNull();
            }
        }
        assertThat(read).isGreaterThan(FRAMES / 20);
        assertThat(verified).isLessThan(read / 5);
    }

    /** What is changed and verified all the same says of the repository what the owner did: the change is elsewhere in the frame. */
    private boolean isVerified(Frame.CommitEvent event) {
        CommitResult result = check(event);
        boolean verified = result instanceof CommitResult.Verified;
        assertThat(!verified || signed.contains(result)).isTrue();
        return verified;
    }

    private static CommitResult check(Frame.CommitEvent event) {
        return CommitCheck.of(VERIFICATION, Optional.empty(), NOW).check(event.commit());
    }

    private List<byte[]> frames() {
        var repo = new RepoWriter(new Did("did:plc:7iza6de2dwap2sbkpav7c6c6"), KEY);
        List<byte[]> frames = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ToldCommit told = repo.commit(
                    NOW.minusSeconds(100 - i), List.of(new RepoWriter.Change(path(i % 40), Optional.of(event(i)))));
            frames.add(FrameWriter.commit(i, told));
            signed.add(CommitCheck.of(VERIFICATION, Optional.empty(), NOW).check(told));
        }
        Map<String, Data> account = Map.of(
                "seq", new Data.Whole(1),
                "did", new Data.Text("did:plc:7iza6de2dwap2sbkpav7c6c6"),
                "time", new Data.Text("2030-03-05T19:00:00Z"),
                "active", Data.Flag.FALSE);
        frames.add(FrameWriter.frame("#account", account));
        frames.add(FrameWriter.error("FutureCursor"));
        return frames;
    }

    private static RepoPath path(int number) {
        return RepoPath.parse("community.lexicon.calendar.event/" + number);
    }

    private static Data.Fields event(int number) {
        return new Data.Fields(Map.of("name", new Data.Text("event " + number)));
    }

    private byte[] mutated(byte[] frame) {
        byte[] mutated = frame.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0 && mutated.length > 1; changes--) {
            int at = random.nextInt(mutated.length);
            switch (random.nextInt(8)) {
                case 0 -> mutated = Arrays.copyOf(mutated, at);
                case 1 -> mutated = without(mutated, at, 1 + random.nextInt(8));
                case 2 -> mutated = doubled(mutated, at, 1 + random.nextInt(40));
                case 3 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
                default -> mutated[at] = (byte) random.nextInt(256);
            }
        }
        return mutated;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] rest = Arrays.copyOf(bytes, bytes.length - (end - at));
        System.arraycopy(bytes, end, rest, at, bytes.length - end);
        return rest;
    }

    private static byte[] doubled(byte[] bytes, int at, int length) {
        int end = Math.min(bytes.length, at + length);
        byte[] more = Arrays.copyOf(bytes, bytes.length + end - at);
        System.arraycopy(bytes, at, more, end, bytes.length - at);
        return more;
    }
}
