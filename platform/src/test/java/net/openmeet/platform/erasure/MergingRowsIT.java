package net.openmeet.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MergingRowsIT {

    private final MessagingService service =
            MessagingService.start("merging-rows", MessagingServers.shared().database(), List.of());
    private final UUID absorbed = UUID.randomUUID();
    private final UUID survivor = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();
    private final AccountMerge merge = new AccountMerge(absorbed, survivor, UUID.randomUUID());

    @BeforeEach
    void writesDown() {
        database().sql("""
                        drop table if exists note, reading;
                        create table note (id uuid, author uuid, readers uuid[], words text, done boolean, secret_hash bytea);
                        create unique index on note (author, words) where not done;
                        create table reading (account uuid primary key, note uuid)""").update();
    }

    @AfterEach
    void stop() {
        database().sql("drop table note, reading").update();
        service.close();
    }

    @Test
    void nameTheSurvivor() {
        note(absorbed, "one", false, absorbed, bob);
        note(bob, "two", false, bob, survivor, absorbed);

        rows().merge(merge);

        assertThat(notes()).containsExactly(tuple(survivor, "one", 2), tuple(bob, "two", 2));
        assertThat(rows().unmerged(absorbed)).isEmpty();
    }

    @Test
    void keepWhatTheSurvivorHasWhereThereCanBeOneAlone() {
        note(absorbed, "one", false);
        note(survivor, "one", false);
        note(absorbed, "two", true);
        note(survivor, "two", true);
        database()
                .sql("insert into reading values (:absorbed, null), (:survivor, :survivor)")
                .param("absorbed", absorbed)
                .param("survivor", survivor)
                .update();

        rows().merge(merge);

        assertThat(notes())
                .containsExactly(tuple(survivor, "one", 0), tuple(survivor, "two", 0), tuple(survivor, "two", 0));
        assertThat(database().sql("select note from reading").query(UUID.class).list())
                .containsExactly(survivor);
    }

    @Test
    void areTheSameWhenItIsDoneAgain() {
        note(absorbed, "one", false, absorbed);

        rows().merge(merge);
        rows().merge(merge);

        assertThat(notes()).containsExactly(tuple(survivor, "one", 1));
    }

    private List<Tuple> notes() {
        return database()
                .sql(
                        "select author, words, coalesce(cardinality(readers), 0) as readers from note order by words, author")
                .query((row, number) ->
                        tuple(row.getObject("author", UUID.class), row.getString("words"), row.getInt("readers")))
                .list();
    }

    private void note(UUID author, String words, boolean done, UUID... readers) {
        database()
                .sql("insert into note (author, words, done, readers) values (:author, :words, :done, :readers)")
                .param("author", author)
                .param("words", words)
                .param("done", done)
                .param("readers", readers)
                .update();
    }

    private PersonalRows rows() {
        return new PersonalRows(PersonalData.of("told-service"), database());
    }

    private JdbcClient database() {
        return service.bean(JdbcClient.class);
    }
}
