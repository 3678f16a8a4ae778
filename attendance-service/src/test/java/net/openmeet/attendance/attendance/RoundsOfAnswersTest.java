package net.openmeet.attendance.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random histories, decided one by one and cut into rounds of any size: nobody can tell the difference. A failure names its seed. */
class RoundsOfAnswersTest {

    private static final List<UUID> MEMBERS =
            Stream.generate(UUID::randomUUID).limit(14).toList();

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void leadWhereSingleAnswersLead(long seed) {
        var random = new Random(seed);
        Integer capacity = capacity(random);
        var oneByOne = new InMemoryRounds(capacity);
        var together = new InMemoryRounds(capacity);
        for (int step = 0; step < 25; step++) {
            if (random.nextInt(4) == 0) {
                Integer becomes = capacity(random);
                oneByOne.capacityBecomes(becomes);
                together.capacityBecomes(becomes);
            }
            if (random.nextInt(6) == 0) {
                boolean hidden = random.nextInt(3) == 0;
                oneByOne.isHidden(hidden);
                together.isHidden(hidden);
            }
            List<AnswerRequest> requests = requests(random);
            List<RsvpResult> expected = new ArrayList<>();
            requests.forEach(request -> expected.addAll(oneByOne.decide(List.of(request))));

            assertThat(together.decide(requests)).isEqualTo(expected);
            assertThat(together.facts()).isEqualTo(oneByOne.facts());
            assertThat(together.list()).isEqualTo(oneByOne.list());
            assertThat(together.rsvps()).isEqualTo(oneByOne.rsvps());
        }
    }

    private static List<AnswerRequest> requests(Random random) {
        return Stream.generate(() -> request(random))
                .limit(1 + random.nextInt(12))
                .toList();
    }

    private static AnswerRequest request(Random random) {
        UUID member = MEMBERS.get(random.nextInt(MEMBERS.size()));
        String slug = random.nextInt(10) == 0 ? InMemoryRounds.FORMER_SLUG : InMemoryRounds.SLUG;
        LongPredicate onlyIf = onlyIf(random);
        return switch (random.nextInt(10)) {
            case 0 -> AnswerRequest.of(new GiveRsvp(slug, member, Wish.INTERESTED, 0, onlyIf));
            case 1, 2, 3 -> AnswerRequest.of(new WithdrawRsvp(slug, member, onlyIf));
            case 4 -> AnswerRequest.of(new RemoveAttendee(slug, InMemoryRounds.ORGANISER, member));
            default ->
                AnswerRequest.of(new GiveRsvp(slug, member, Wish.GOING, Math.max(0, random.nextInt(7) - 3), onlyIf));
        };
    }

    private static LongPredicate onlyIf(Random random) {
        long known = random.nextInt(40);
        return random.nextInt(8) == 0 ? version -> version < known : version -> true;
    }

    private static @Nullable Integer capacity(Random random) {
        return random.nextInt(12) == 0 ? null : Integer.valueOf(random.nextInt(10));
    }
}
