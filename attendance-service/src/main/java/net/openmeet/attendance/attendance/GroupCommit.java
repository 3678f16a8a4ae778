package net.openmeet.attendance.attendance;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;

/**
 * Carries out what comes for one key in the order in which it came, and together what waits at the same time. The first that waits leads: it
 * takes a group from the head of the queue, carries it out for all of them, and hands the lead on to the next. So nobody works for others
 * longer than for one group. Whoever waits parks a virtual thread and holds nothing else; a key that nobody waits for takes no memory.
 *
 * @param <K> what the turns are about
 * @param <I> what is to be carried out
 * @param <O> what becomes of it
 */
final class GroupCommit<K, I, O> {

    private final ConcurrentMap<K, Waiting<I, O>> queues = new ConcurrentHashMap<>();
    private final int largestGroup;
    private final Duration patience;
    private final BiFunction<K, List<I>, List<Outcome<O>>> action;

    /**
     * Queues without anybody in them.
     *
     * @param largestGroup how many are carried out together at most
     * @param patience how long one waits until its group begins
     * @param action carries out a group, and says of each in its order what became of it
     */
    GroupCommit(int largestGroup, Duration patience, BiFunction<K, List<I>, List<Outcome<O>>> action) {
        this.largestGroup = largestGroup;
        this.patience = patience;
        this.action = action;
    }

    /** What one that waits is told: to lead, or what became of it. */
    private sealed interface Turn<O> {}

    private record Lead<O>() implements Turn<O> {}

    private record Served<O>(Outcome<O> outcome) implements Turn<O> {}

    private static final class Place<I, O> {

        private final I input;
        private final CompletableFuture<Turn<O>> turn = new CompletableFuture<>();

        Place(I input) {
            this.input = input;
        }

        boolean leads() {
            return turn.isDone();
        }
    }

    /** Those who wait for one key, the leader at their head until it begins. Touched under the lock of its entry alone. */
    private static final class Waiting<I, O> {

        private final Queue<Place<I, O>> places = new ArrayDeque<>();
        private boolean led;

        Waiting<I, O> join(Place<I, O> place) {
            places.add(place);
            if (!led) {
                led = true;
                place.turn.complete(new Lead<>());
            }
            return this;
        }

        /** Who is next leads; null when there is nobody. */
        @Nullable
        Waiting<I, O> handOn() {
            Place<I, O> next = places.peek();
            if (next == null) {
                return null;
            }
            next.turn.complete(new Lead<>());
            return this;
        }
    }

    /**
     * Carries it out when its turn comes, perhaps by the thread of another that waits.
     *
     * @throws CannotAcquireLockException when the turn doesn't come in time, or the thread is interrupted: it won't be carried out
     */
    O inTurn(K key, I input) {
        var place = new Place<I, O>(input);
        queues.compute(key, (same, queue) -> (queue == null ? new Waiting<I, O>() : queue).join(place));
        return switch (await(key, place)) {
            case Lead<O>() -> lead(key).get();
            case Served<O>(Outcome<O> outcome) -> outcome.get();
        };
    }

    /** How many wait until their group begins. */
    int waiting(K key) {
        var waiting = new ArrayList<Place<I, O>>();
        queues.computeIfPresent(key, (same, queue) -> {
            waiting.addAll(queue.places);
            return queue;
        });
        return waiting.size();
    }

    /** How many keys somebody waits for or works on. */
    int keys() {
        return queues.size();
    }

    private Turn<O> await(K key, Place<I, O> place) {
        try {
            Turn<O> turn = place.turn.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            // An interrupted leader would fail for all of its group.
            return Thread.currentThread().isInterrupted() ? leave(key, place) : turn;
        } catch (TimeoutException late) {
            return leave(key, place);
        } catch (InterruptedException shutdown) {
            Thread.currentThread().interrupt();
            return leave(key, place);
        } catch (ExecutionException never) {
            throw new IllegalStateException("A turn comes, or not", never);
        }
    }

    /** Gives the place up; of whom a group that has begun makes something, waits for that. */
    private Turn<O> leave(K key, Place<I, O> place) {
        var left = new ArrayList<Place<I, O>>();
        queues.computeIfPresent(key, (same, queue) -> {
            if (!queue.places.remove(place)) {
                return queue;
            }
            left.add(place);
            return place.leads() ? queue.handOn() : queue;
        });
        if (left.isEmpty()) {
            return place.turn.join();
        }
        throw new CannotAcquireLockException("Too many wait for " + key + " at once");
    }

    private Outcome<O> lead(K key) {
        List<Place<I, O>> group = begin(key);
        List<Outcome<O>> outcomes = carryOut(key, group);
        queues.computeIfPresent(key, (same, queue) -> queue.handOn());
        for (int follower = 1; follower < group.size(); follower++) {
            group.get(follower).turn.complete(new Served<>(outcomes.get(follower)));
        }
        return outcomes.getFirst();
    }

    /** Takes a group from the head of the queue: the leader, and those who came next. */
    private List<Place<I, O>> begin(K key) {
        var group = new ArrayList<Place<I, O>>();
        queues.computeIfPresent(key, (same, queue) -> {
            while (group.size() < largestGroup && !queue.places.isEmpty()) {
                group.add(queue.places.remove());
            }
            return queue;
        });
        return group;
    }

    private List<Outcome<O>> carryOut(K key, List<Place<I, O>> group) {
        try {
            List<Outcome<O>> outcomes =
                    action.apply(key, group.stream().map(place -> place.input).toList());
            if (outcomes.size() == group.size()) {
                return outcomes;
            }
            throw new IllegalStateException(outcomes.size() + " outcomes of " + group.size());
        } catch (RuntimeException failure) {
            return Collections.nCopies(group.size(), new Outcome.Failed<>(failure));
        } catch (Error failure) {
            // Whoever waits must hear of it, whatever it is.
            return Collections.nCopies(
                    group.size(), new Outcome.Failed<>(new IllegalStateException("The group broke off", failure)));
        }
    }
}
