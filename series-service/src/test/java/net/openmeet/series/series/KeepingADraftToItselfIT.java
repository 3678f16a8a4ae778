package net.openmeet.series.series;

import static net.openmeet.series.series.TuesdayYoga.ALICE;
import static net.openmeet.series.series.TuesdayYoga.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.security.Viewer;
import net.openmeet.platform.test.ServiceTest;
import net.openmeet.series.schedule.Schedules;
import net.openmeet.vocabulary.people.OrganiserRole;
import net.openmeet.vocabulary.phase.Phase;
import net.openmeet.vocabulary.phase.Phases;
import net.openmeet.vocabulary.template.Visibility;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Messages are looked for in the transaction that would have them sent, where nobody else has taken them yet. */
@ServiceTest(service = "series-service")
class KeepingADraftToItselfIT {

    private static final Viewer STRANGER = Viewer.of(UUID.randomUUID());

    private final SeriesManagement management;
    private final OrganiserManagement organisers;
    private final PublicationManagement publication;
    private final SeriesCatalogue catalogue;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    KeepingADraftToItselfIT(
            SeriesManagement management,
            OrganiserManagement organisers,
            PublicationManagement publication,
            SeriesCatalogue catalogue,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.management = management;
        this.organisers = organisers;
        this.publication = publication;
        this.catalogue = catalogue;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Test
    void tellsNobodyThatItIsMadeChangedAndDeleted() {
        transaction.executeWithoutResult(all -> {
            Series draft = draft();
            organisers.change(
                    new ChangeOrganisers(draft.slug(), Viewer.of(ALICE), any -> true, BOB, OrganiserRole.HOST));
            management.delete(new DeleteSeries(draft.slug(), Viewer.of(ALICE), any -> true));

            assertThat(catalogue.find(draft.slug(), Viewer.of(ALICE))).isEmpty();
            assertThat(messagesOf(draft)).isEmpty();
        });
    }

    @Test
    void tellsThatItCameIntoBeingAsItIsPublished() {
        transaction.executeWithoutResult(all -> {
            Series draft = draft();
            publication.publish(new PublishSeries(draft.slug(), Viewer.of(ALICE), any -> true));
            publication.publish(new PublishSeries(
                    management
                            .find(draft.slug(), Viewer.of(ALICE))
                            .orElseThrow()
                            .slug(),
                    Viewer.of(ALICE),
                    any -> true));

            assertThat(messagesOf(draft))
                    .containsExactly(
                            "net.openmeet.schemas.series.SeriesCreated", "net.openmeet.schemas.series.SeriesSnapshot");
        });
    }

    /** Rules are read from text: whoever measures would see that there was something to read. */
    @Test
    void isNeitherReadNorLockedNorWaitedForByOthers() {
        Series draft = draft();
        database.sql("update series set phases = '[{\"schedule\": \"nonsense\"}]' where id = :id")
                .param("id", draft.id())
                .update();

        assertThat(catalogue.find(draft.slug(), STRANGER)).isEmpty();
        assertThat(catalogue.find(draft.slug(), Viewer.NOBODY)).isEmpty();
        transaction.executeWithoutResult(changing -> {
            database.sql("select 1 from series where id = :id for update")
                    .param("id", draft.id())
                    .query(Integer.class)
                    .single();
            transaction.executeWithoutResult(looking -> {
                database.sql("set local lock_timeout = '1s'").update();
                assertThat(catalogue.lock(draft.slug(), STRANGER)).isEmpty();
            });
        });
    }

    @Test
    void isNotPublishedWithAnEventThatNobodyWasToldOf() {
        Series draft = draft();

        assertThatThrownBy(
                        () -> database.sql("update series set published_at = now(), origin_event = id where id = :id")
                                .param("id", draft.id())
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("series_is_a_draft_or_published");
    }

    private Series draft() {
        return management.create(new CreateSeries(
                Change.by(ALICE, UUID.randomUUID()),
                ALICE,
                Visibility.PUBLIC,
                Phases.of(new Phase(Schedules.tuesdayEvenings(), TuesdayYoga.template())),
                List.of(),
                null,
                null,
                true));
    }

    private List<String> messagesOf(Series series) {
        return database.sql("select type from outbox_message where key = :key order by id")
                .param("key", series.id())
                .query(String.class)
                .list();
    }
}
