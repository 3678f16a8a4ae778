package net.openmeet.atproto.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.openmeet.atproto.Problem;
import net.openmeet.atproto.car.Car;
import net.openmeet.atproto.car.CarLimits;
import net.openmeet.atproto.crypto.SigningKey;
import net.openmeet.atproto.data.Data;
import net.openmeet.atproto.syntax.Cid;
import net.openmeet.atproto.syntax.Did;
import net.openmeet.atproto.syntax.RepoPath;
import org.junit.jupiter.api.Test;

class CheckingCommitsTest {

    private static final Did ALICE = new Did("did:plc:7iza6de2dwap2sbkpav7c6c6");
    private static final Instant NOW = Instant.parse("2030-03-05T19:00:00Z");
    private static final SigningKey KEY = SigningKey.k256(secret(7));
    private static final RepoPath PATH = RepoPath.parse("community.lexicon.calendar.event/3jzfcijpj2z2a");

    private final RepoWriter repo = new RepoWriter(ALICE, KEY);

    @Test
    void verifiesWhatFollowsFromWhatIsKnown() {
        Optional<Head> known = Optional.empty();
        var random = new Random(2);
        for (int i = 0; i < 400; i++) {
            ToldCommit told = repo.commit(NOW.minusSeconds(1_000 - i), changes(random));
            CommitResult result = check(told, known);
            assertThat(result).isInstanceOf(CommitResult.Verified.class);
            known = Optional.of(((CommitResult.Verified) result).head());
            assertThat(known).contains(repo.head());
        }
    }

    @Test
    void tellsWhatWasCreatedAndUpdated() {
        ToldCommit told = create("Tuesday Yoga");
        assertThat(check(told, Optional.empty()))
                .isInstanceOfSatisfying(
                        CommitResult.Verified.class,
                        verified -> assertThat(verified.records()).isEqualTo(Map.of(PATH, event("Tuesday Yoga"))));
    }

    @Test
    void changesNothingTheSecondTime() {
        ToldCommit told = create("Tuesday Yoga");
        assertThat(check(told, Optional.of(repo.head()))).isInstanceOf(CommitResult.Stale.class);
    }

    @Test
    void noticesThatACommitBetweenIsMissing() {
        create("Tuesday Yoga");
        Optional<Head> known = Optional.of(repo.head());
        repo.commit(NOW.minusSeconds(2), List.of(new RepoWriter.Change(path(1), Optional.of(event("one")))));
        ToldCommit told =
                repo.commit(NOW.minusSeconds(1), List.of(new RepoWriter.Change(path(2), Optional.of(event("two")))));
        assertThat(check(told, known)).isInstanceOf(CommitResult.Gap.class);
    }

    @Test
    void refusesWhatAnotherKeySigned() {
        ToldCommit told = create("Tuesday Yoga");
        CommitCheck other = CommitCheck.of(SigningKey.p256(secret(7)).verificationKey(), Optional.empty(), NOW);
        assertThat(other.check(told))
                .isInstanceOfSatisfying(
                        CommitResult.Refused.class,
                        refused -> assertThat(refused.reason().problem()).isEqualTo(Problem.INVALID_SIGNATURE));
    }

    @Test
    void refusesWhatIsToldOfAnotherRepository() {
        ToldCommit told = create("Tuesday Yoga");
        refused(told(told, new Did("did:plc:mallory"), told.operations(), told.blocks()), Problem.CONTRADICTION);
    }

    @Test
    void refusesAnOperationThatIsKeptBackOrMadeUp() {
        ToldCommit told = repo.commit(
                NOW,
                List.of(
                        new RepoWriter.Change(path(1), Optional.of(event("one"))),
                        new RepoWriter.Change(path(2), Optional.of(event("two")))));
        List<Operation> operations = told.operations();
        refused(told(told, ALICE, operations.subList(0, 1), told.blocks()), Problem.CONTRADICTION);
        List<Operation> more = new ArrayList<>(operations);
        more.add(new Operation.Create(path(3), operations.getFirst().after().orElseThrow()));
        refused(told(told, ALICE, more, told.blocks()), Problem.INVALID_TREE);
        refused(
                told(told, ALICE, List.of(operations.getFirst(), operations.getFirst()), told.blocks()),
                Problem.CONTRADICTION);
    }

    @Test
    void refusesARecordOfSomebodyElseInItsPlace() {
        ToldCommit told = create("Tuesday Yoga");
        Car car = Car.read(told.blocks(), CarLimits.COMMIT);
        Cid record = told.operations().getFirst().after().orElseThrow();
        Map<Cid, byte[]> without = new LinkedHashMap<>(car.blocks());
        without.remove(record);
        refused(told(told, ALICE, told.operations(), new Car(car.roots(), without).bytes()), Problem.MISSING_BLOCK);
    }

    @Test
    void refusesACommitOfTheFuture() {
        ToldCommit told = repo.commit(
                NOW.plusSeconds(3_600), List.of(new RepoWriter.Change(PATH, Optional.of(event("tomorrow")))));
        refused(told, Problem.CONTRADICTION);
    }

    private List<RepoWriter.Change> changes(Random random) {
        List<RepoWriter.Change> changes = new ArrayList<>();
        List<RepoPath> paths = new ArrayList<>(repo.records().keySet());
        int first = random.nextInt(300);
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            RepoPath path = path((first + 7 * i) % 300);
            boolean away = paths.contains(path) && random.nextInt(3) == 0;
            changes.add(new RepoWriter.Change(
                    path, away ? Optional.empty() : Optional.of(event("event " + random.nextInt()))));
        }
        return changes;
    }

    private ToldCommit create(String name) {
        return repo.commit(NOW.minusSeconds(60), List.of(new RepoWriter.Change(PATH, Optional.of(event(name)))));
    }

    private static ToldCommit told(ToldCommit told, Did did, List<Operation> operations, byte[] blocks) {
        return new ToldCommit(did, told.rev(), told.since(), told.commit(), told.previousData(), operations, blocks);
    }

    private static void refused(ToldCommit told, Problem problem) {
        assertThat(check(told, Optional.empty()))
                .isInstanceOfSatisfying(
                        CommitResult.Refused.class,
                        refused -> assertThat(refused.reason().problem()).isEqualTo(problem));
    }

    private static CommitResult check(ToldCommit told, Optional<Head> known) {
        return CommitCheck.of(KEY.verificationKey(), known, NOW).check(told);
    }

    private static RepoPath path(int number) {
        return RepoPath.parse("community.lexicon.calendar.event/" + number);
    }

    private static Data.Fields event(String name) {
        return new Data.Fields(
                Map.of("$type", new Data.Text("community.lexicon.calendar.event"), "name", new Data.Text(name)));
    }

    private static byte[] secret(int number) {
        byte[] secret = new byte[32];
        secret[31] = (byte) number;
        return secret;
    }
}
