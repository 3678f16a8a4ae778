package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import net.openmeet.attendance.testing.Parallel;
import net.openmeet.platform.test.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.CannotAcquireLockException;

@Timeout(60)
class GroupCommitTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<List<Integer>> groups = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch first = new CountDownLatch(1);
    private final GroupCommit<String, Integer, String> commit = new GroupCommit<>(4, LONG, this::carryOut);

    @Test
    void carriesOutTogetherWhatWaitsInTheOrderInWhichItCame() {
        List<CompletableFuture<String>> answers = startInOrder(commit, 0, 10);

        first.countDown();

        assertThat(answers).extracting(CompletableFuture::join).containsExactlyElementsOf(done(0, 10));
        assertThat(groups).containsExactly(List.of(0), List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9));
    }

    @Test
    void letsNobodyLeadTwice() {
        List<Thread> leaders = Collections.synchronizedList(new ArrayList<Thread>());
        var recording = new GroupCommit<String, Integer, String>(4, LONG, (key, group) -> {
            leaders.add(Thread.currentThread());
            return carryOut(key, group);
        });
        List<CompletableFuture<String>> answers = startInOrder(recording, 0, 10);

        first.countDown();
        answers.forEach(CompletableFuture::join);

        assertThat(leaders).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void failsForEachAlone() {
        List<CompletableFuture<String>> answers = startInOrder(commit, 0, 1);
        answers.addAll(startInOrder(commit, -3, 1));
        answers.addAll(startInOrder(commit, 2, 2));

        first.countDown();

        assertThat(answers.get(0).join()).isEqualTo("0 done");
        assertThatThrownBy(answers.get(1)::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("-3 failed");
        assertThat(answers.get(2).join()).isEqualTo("2 done");
    }

    @Test
    void tellsEverybodyOfAGroupThatBrokeOff() {
        var breaking = new GroupCommit<String, Integer, String>(4, LONG, (key, group) -> {
            if (group.size() > 1) {
                throw new StackOverflowError("too deep");
            }
            return carryOut(key, group);
        });
        List<CompletableFuture<String>> answers = startInOrder(breaking, 0, 6);

        first.countDown();

        assertThat(answers.get(0).join()).isEqualTo("0 done");
        assertThat(answers.subList(1, 5))
                .allSatisfy(answer -> assertThatThrownBy(answer::join).hasRootCauseMessage("too deep"));
        assertThat(answers.get(5).join()).isEqualTo("5 done");
    }

    @Test
    void doesNotCarryOutWhatGaveUpBefore() {
        var impatient = new GroupCommit<String, Integer, String>(4, Duration.ofMillis(200), this::carryOut);
        List<CompletableFuture<String>> answers = startInOrder(impatient, 0, 3);
        assertThatThrownBy(answers.get(1)::join).hasCauseInstanceOf(CannotAcquireLockException.class);
        assertThatThrownBy(answers.get(2)::join).hasCauseInstanceOf(CannotAcquireLockException.class);

        first.countDown();

        assertThat(answers.get(0).join()).isEqualTo("0 done");
        assertThat(impatient.inTurn("date", 3)).isEqualTo("3 done");
        assertThat(groups).containsExactly(List.of(0), List.of(3));
    }

    @Test
    void givesWhoIsCarriedOutAlreadyTheResultAlsoIfItWouldGiveUp() {
        var second = new CountDownLatch(1);
        var holding = new GroupCommit<String, Integer, String>(4, LONG, (key, group) -> {
            await(group.contains(0) ? first : second);
            return carryOut(key, group);
        });
        List<CompletableFuture<String>> answers = startInOrder(holding, 0, 2);
        var follower = new CompletableFuture<String>();
        Thread thread = Thread.startVirtualThread(() -> follower.complete(holding.inTurn("date", 2)));
        Await.until("it waits, too", () -> holding.waiting("date") == 2);
        first.countDown();
        Await.until("the second group is on its way", () -> holding.waiting("date") == 0);

        thread.interrupt();
        second.countDown();

        assertThat(follower.join()).isEqualTo("2 done");
        assertThat(answers.get(1).join()).isEqualTo("1 done");
    }

    @Test
    void handsTheLeadOnWhenALeaderIsInterruptedBeforeItBegins() throws InterruptedException {
        var interrupted = new CompletableFuture<String>();
        Thread leader = Thread.ofVirtual().unstarted(() -> {
            Thread.currentThread().interrupt();
            try {
                interrupted.complete(commit.inTurn("date", 1));
            } catch (CannotAcquireLockException gaveUp) {
                interrupted.complete("gave up");
            }
        });
        first.countDown();
        leader.start();
        leader.join();

        assertThat(interrupted.join()).isEqualTo("gave up");
        assertThat(commit.inTurn("date", 2)).isEqualTo("2 done");
        assertThat(commit.keys()).isZero();
    }

    @Test
    void keepsNothingOfKeysThatNobodyWaitsFor() {
        first.countDown();

        Parallel.run(
                50,
                IntStream.range(0, 2_000).boxed().toList(),
                number -> commit.inTurn("date " + number % 300, number));

        assertThat(commit.keys()).isZero();
    }

    @Test
    void carriesOutEachOnceAndOneGroupAtATimeHoweverManyCome() {
        first.countDown();
        var inside = new AtomicInteger();
        var crowded = new GroupCommit<String, Integer, String>(16, LONG, (key, group) -> {
            assertThat(inside.incrementAndGet()).isEqualTo(1);
            LockSupport.parkNanos(1);
            List<Outcome<String>> outcomes = carryOut(key, group);
            inside.decrementAndGet();
            return outcomes;
        });
        List<Integer> numbers = IntStream.range(0, 20_000).boxed().toList();

        List<String> answers = Parallel.run(1_000, numbers, number -> crowded.inTurn("date", number));

        assertThat(answers).containsExactlyElementsOf(done(0, 20_000));
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(groups).allSatisfy(group -> assertThat(group).hasSizeLessThanOrEqualTo(16));
    }

    private List<CompletableFuture<String>> startInOrder(
            GroupCommit<String, Integer, String> queue, int from, int count) {
        List<CompletableFuture<String>> started = new ArrayList<>();
        for (int number = from; number < from + count; number++) {
            int input = number;
            int before = queue.waiting("date");
            boolean leads = queue.keys() == 0;
            started.add(CompletableFuture.supplyAsync(() -> queue.inTurn("date", input), Thread::startVirtualThread));
            Await.until("it has its place", () -> leads ? begun(queue) : queue.waiting("date") == before + 1);
        }
        return started;
    }

    private static boolean begun(GroupCommit<String, Integer, String> queue) {
        return queue.keys() == 1 && queue.waiting("date") == 0;
    }

    private List<Outcome<String>> carryOut(String key, List<Integer> group) {
        await(first);
        groups.add(group);
        return group.stream().map(GroupCommitTest::outcome).toList();
    }

    private static Outcome<String> outcome(int number) {
        return number < 0
                ? new Outcome.Failed<>(new IllegalStateException(number + " failed"))
                : new Outcome.Done<>(number + " done");
    }

    private static List<String> done(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> number + " done").toList();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
