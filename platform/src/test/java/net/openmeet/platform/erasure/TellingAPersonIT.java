package net.openmeet.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.messaging.MessagingServers;
import net.openmeet.platform.messaging.MessagingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TellingAPersonIT {

    private final MessagingService service =
            MessagingService.start("telling", MessagingServers.shared().database(), List.of());
    private final UUID alice = UUID.randomUUID();
    private final UUID bob = UUID.randomUUID();

    @BeforeEach
    void writesDown() {
        database().sql("""
                        drop table if exists note, reading;
                        create table note (id uuid, author uuid, readers uuid[], words text, at timestamptz, secret_hash bytea);
                        create table reading (account uuid, note uuid)""").update();
        note(alice, bob, "Alice's, for Bob");
        note(bob, alice, "Bob's, for Alice");
        note(bob, bob, "Bob's own");
        database()
                .sql("insert into reading values (:alice, gen_random_uuid())")
                .param("alice", alice)
                .update();
    }

    @AfterEach
    void stop() {
        database().sql("drop table note, reading").update();
        service.close();
    }

    @Test
    void saysAllOfTheRowsThatNameThemAndNobodyElse() throws IOException {
        JsonNode told = JsonMapper.shared().readTree(tell());

        assertThat(told.at("/service").asString()).isEqualTo("told-service");
        JsonNode notes = told.at("/tables/note");
        assertThat(notes.valueStream().map(note -> note.path("words").asString()))
                .containsExactlyInAnyOrder("Alice's, for Bob", "Bob's, for Alice");
        assertThat(notes.valueStream().map(note -> note.path("at").asString()))
                .allMatch(at -> at.startsWith("2026-03-03T"));
        assertThat(notes.toString()).contains(alice.toString()).doesNotContain(bob.toString());
    }

    @Test
    void saysNoSecretAndNothingOfWhatAnotherServiceTells() throws IOException {
        assertThat(tell()).doesNotContain("secret_hash", "reading", "cafe").endsWith(PersonalTelling.END);
    }

    private String tell() throws IOException {
        var data = PersonalData.of("told-service");
        var out = new ByteArrayOutputStream();
        new PersonalTelling(
                        "told-service",
                        data,
                        new PersonalRows(data, database()),
                        database(),
                        new TransactionTemplate(service.bean(PlatformTransactionManager.class)))
                .tell(alice, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void note(UUID author, UUID reader, String words) {
        database()
                .sql("""
                        insert into note values (gen_random_uuid(), :author, array[cast(:reader as uuid)], :words,
                                                 '2026-03-03T19:00Z', '\\xcafe')""")
                .param("author", author)
                .param("reader", reader)
                .param("words", words)
                .update();
    }

    private JdbcClient database() {
        return service.bean(JdbcClient.class);
    }
}
