package net.openmeet.attendance.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.openmeet.attendance.testing.RunningService;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunningService
class FactsInAnyOrderIT {

    private static final UUID OWNER = UUID.randomUUID();
    private static final Instant END = Instant.parse("2099-03-03T20:30:00Z");

    private final KnownOccurrences occurrences;

    FactsInAnyOrderIT(KnownOccurrences occurrences) {
        this.occurrences = occurrences;
    }

    private Optional<KnownOccurrence> learn(KnownOccurrence state, long version) {
        Change change = Change.ofSystem(UUID.randomUUID());
        return occurrences.learn(List.of(new OccurrenceNews(state, version, change))).stream()
                .map(OccurrenceNews::occurrence)
                .findFirst();
    }

    private interface Fact {

        Optional<KnownOccurrence> tell(UUID occurrence);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void endInTheSameState(long seed) {
        UUID id = UUID.randomUUID();
        List<Fact> told = new ArrayList<>(List.of(
                occurrence -> learn(state(occurrence, 10), 1),
                occurrence -> learn(state(occurrence, 20), 2),
                occurrence -> occurrences.learnCompleted(occurrence, 3),
                occurrence -> learn(state(occurrence, 20), 2),
                occurrence -> occurrences.learnCompleted(occurrence, 3)));
        Collections.shuffle(told, new Random(seed));

        told.forEach(fact -> fact.tell(id));

        assertThat(learn(state(id, 20), 2)).isEmpty();
        assertThat(occurrences.learnRemoved(id, 1)).hasValueSatisfying(known -> {
            assertThat(known.status()).isEqualTo(OccurrenceStatus.COMPLETED);
            assertThat(known.capacity()).isEqualTo(20);
        });
        assertThat(occurrences.versions(Set.of(id), Viewer.NOBODY)).containsEntry(id, 3L);
    }

    @Test
    void doNotBringBackWhatWasRemoved() {
        UUID id = UUID.randomUUID();

        assertThat(occurrences.learnRemoved(id, 2)).isEmpty();
        assertThat(learn(state(id, 10), 1)).map(KnownOccurrence::status).contains(OccurrenceStatus.REMOVED);

        assertThat(occurrences.rights(slug(id), Viewer.of(OWNER)).orElseThrow().maySee(Viewer.of(OWNER)))
                .isFalse();
    }

    @Test
    void areNoNewsTheSecondTime() {
        UUID id = UUID.randomUUID();
        learn(state(id, 10), 2);

        assertThat(learn(state(id, 10), 2)).isEmpty();
        assertThat(learn(state(id, 99), 1)).isEmpty();
    }

    @Test
    void openWhatWasCompletedWhenALaterOneSaysSo() {
        UUID id = UUID.randomUUID();
        learn(state(id, 10), 1);
        occurrences.learnCompleted(id, 2);

        assertThat(learn(state(id, 10), 3)).map(KnownOccurrence::status).contains(OccurrenceStatus.SCHEDULED);
    }

    @Test
    void keepANameForWhoHadItFirst() {
        UUID first = UUID.randomUUID();
        learn(state(first, 10), 1);
        occurrences.learnRemoved(first, 2);
        UUID second = UUID.randomUUID();
        learn(
                new KnownOccurrence(
                        second, null, slug(first), OWNER, Visibility.PUBLIC, OccurrenceStatus.SCHEDULED, 5, false, END),
                1);

        assertThat(occurrences.rights(slug(first), Viewer.NOBODY))
                .map(OccurrenceRights::occurrenceId)
                .contains(first);
    }

    @Test
    void bringBackWhatIsStoredAgainWithANewerVersion() {
        UUID id = UUID.randomUUID();
        learn(state(id, 10), 1);
        occurrences.learnRemoved(id, 2);

        assertThat(learn(state(id, 10), 3)).map(KnownOccurrence::status).contains(OccurrenceStatus.SCHEDULED);
        assertThat(occurrences.rights(slug(id), Viewer.NOBODY).orElseThrow().maySee(Viewer.NOBODY))
                .isTrue();
    }

    private static KnownOccurrence state(UUID id, int capacity) {
        return new KnownOccurrence(
                id, null, slug(id), OWNER, Visibility.PUBLIC, OccurrenceStatus.SCHEDULED, capacity, false, END);
    }

    private static String slug(UUID id) {
        return "event-" + id;
    }
}
