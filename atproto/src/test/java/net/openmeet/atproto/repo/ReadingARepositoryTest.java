package net.openmeet.atproto.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.openmeet.atproto.InvalidAtprotoException;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.car.Car;
import net.openmeet.atproto.car.CarLimits;
import net.openmeet.atproto.crypto.SigningKey;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.Nsid;
import net.openmeet.atproto.syntax.RepoPath;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadingARepositoryTest {

    private static final Did ALICE = new Did("did:plc:7iza6de2dwap2sbkpav7c6c6");
    private static final Did MALLORY = new Did("did:plc:mallory");
    private static final Nsid EVENTS = new Nsid("community.lexicon.calendar.event");
    private static final SigningKey KEY = SigningKey.p256(new byte[] {7});
    private static final SigningKey OTHER_KEY = SigningKey.p256(new byte[] {8});

    private final RepoWriter repo = new RepoWriter(ALICE, KEY);

    @BeforeEach
    void write() {
        List<RepoWriter.Change> changes = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            changes.add(new RepoWriter.Change(event(i), Optional.of(record("event " + i))));
            changes.add(
                    new RepoWriter.Change(RepoPath.parse("app.bsky.feed.like/" + i), Optional.of(record("like " + i))));
        }
        repo.commit(Instant.parse("2030-03-05T19:00:00Z"), changes);
    }

    @Test
    void findsAllOfSomeCollections() {
        Checkout checkout = read(repo.car(), ALICE, KEY);
        assertThat(checkout.head()).isEqualTo(repo.head());
        assertThat(checkout.records()).hasSize(150).containsEntry(event(7), record("event 7"));
    }

    @Test
    void provesWhatIsAtAPathAndThatNothingIs() {
        assertThat(RecordProof.read(repo.proof(event(7)), ALICE, KEY.verificationKey(), event(7)))
                .isEqualTo(new RecordProof(repo.head(), Optional.of(record("event 7"))));
        assertThat(RecordProof.read(repo.proof(event(999)), ALICE, KEY.verificationKey(), event(999)))
                .isEqualTo(new RecordProof(repo.head(), Optional.empty()));
        assertThat(repo.proof(event(7)).length).isLessThan(repo.car().length / 5);
    }

    @Test
    void tellsHowFarItIs() {
        assertThat(Head.read(repo.proof(event(7)), ALICE, KEY.verificationKey()))
                .isEqualTo(repo.head());
    }

    @Test
    void believesNothingOfAnotherAccountOrKey() {
        byte[] car = repo.car();
        refused(() -> read(car, MALLORY, KEY), Problem.CONTRADICTION);
        refused(() -> read(car, ALICE, OTHER_KEY), Problem.INVALID_SIGNATURE);
        refused(
                () -> RecordProof.read(repo.proof(event(7)), ALICE, OTHER_KEY.verificationKey(), event(7)),
                Problem.INVALID_SIGNATURE);
        refused(() -> Head.read(car, MALLORY, KEY.verificationKey()), Problem.CONTRADICTION);
    }

    @Test
    void takesWhatIsKeptBackForNoProof() {
        byte[] proof = repo.proof(event(7));
        refused(() -> RecordProof.read(without(proof), ALICE, KEY.verificationKey(), event(7)), Problem.MISSING_BLOCK);
        refused(() -> read(proof, ALICE, KEY), Problem.MISSING_BLOCK);
    }

    @Test
    void takesNoMoreThanItMay() {
        refused(
                () -> Checkout.read(
                        repo.car(), new CarLimits(1_000, 10, 1_000), ALICE, KEY.verificationKey(), Set.of(EVENTS)),
                Problem.TOO_LARGE);
    }

    /** Without its last block but the commit: the record itself. */
    private static byte[] without(byte[] proof) {
        Car car = Car.read(proof, CarLimits.COMMIT);
        Map<Cid, byte[]> blocks = new LinkedHashMap<>(car.blocks());
        blocks.remove(new ArrayList<>(blocks.keySet()).get(blocks.size() - 2));
        return new Car(car.roots(), blocks).bytes();
    }

    private static Checkout read(byte[] car, Did did, SigningKey key) {
        return Checkout.read(car, CarLimits.REPOSITORY, did, key.verificationKey(), Set.of(EVENTS));
    }

    private static RepoPath event(int number) {
        return RepoPath.parse(EVENTS + "/" + number);
    }

    private static Data.Fields record(String name) {
        return new Data.Fields(Map.of("name", new Data.Text(name)));
    }

    private static void refused(ThrowingCallable reading, Problem problem) {
        assertThatExceptionOfType(InvalidAtprotoException.class)
                .isThrownBy(reading)
                .returns(problem, InvalidAtprotoException::problem);
    }
}
