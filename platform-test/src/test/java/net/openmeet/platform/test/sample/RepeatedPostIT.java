package net.openmeet.platform.test.sample;

import static net.openmeet.platform.test.People.ALICE;
import static net.openmeet.platform.test.People.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest(service = "sample-service")
class RepeatedPostIT {

    private final Api api;
    private final JdbcClient jdbc;
    private final NoteVersions versions;
    private final HikariDataSource pool;
    private final String text = UUID.randomUUID().toString().substring(0, 18);
    private final String note = "{\"text\": \"" + text + "\"}";

    RepeatedPostIT(Api api, JdbcClient jdbc, NoteVersions versions, HikariDataSource pool) {
        this.api = api;
        this.jdbc = jdbc;
        this.versions = versions;
        this.pool = pool;
    }

    @Test
    void getsTheSameAnswerAndHasOneEffect() {
        Api alice = withKey(api.as(ALICE));

        ApiResponse first = alice.post("/api/notes", note).expect(201);
        ApiResponse second = alice.post("/api/notes", note).expect(201);

        assertThat(second.body()).isEqualTo(first.body());
        for (String header : List.of("Location", "ETag", "Version-Token", "Content-Type")) {
            assertThat(second.header(header)).isEqualTo(first.header(header));
        }
        assertThat(first.hasHeader("Idempotency-Replayed")).isFalse();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void isRefusedWithAnotherBody() {
        Api alice = withKey(api.as(ALICE));
        alice.post("/api/notes", note).expect(201);

        ApiResponse other = alice.post("/api/notes", "{\"text\": \"Another\"}");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void isAnotherRequestForAnotherCaller() {
        withKey(api.as(ALICE)).post("/api/notes", note).expect(201);
        withKey(api.as(BOB)).post("/api/notes", note).expect(201);

        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void mayBeTriedAgainAfterARefusal() {
        Api alice = withKey(api.as(ALICE));

        alice.post("/api/notes", "{\"text\": \"\"}").expect(422);
        alice.post("/api/notes", note).expect(201);

        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void leavesNothingOfAFailure() {
        Api alice = withKey(api.as(ALICE));
        String failing = "fail " + text.substring(0, 14);

        alice.post("/api/notes", "{\"text\": \"" + failing + "\"}").expect(500);

        assertThat(notes(failing)).isZero();
        alice.post("/api/notes", note).expect(201);
    }

    @Test
    void waitsForTheFirstOne() throws InterruptedException, ExecutionException {
        Api alice = withKey(api.as(ALICE));
        List<ApiResponse> answers;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ApiResponse>> futures = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> alice.post("/api/notes", note)))
                    .toList();
            answers = new ArrayList<>();
            for (Future<ApiResponse> future : futures) {
                answers.add(future.get());
            }
        }

        assertThat(answers).extracting(ApiResponse::status).containsOnly(201);
        assertThat(answers)
                .extracting(ApiResponse::body)
                .containsOnly(answers.getFirst().body());
        assertThat(notes()).isEqualTo(1);
    }

    /** The pool has ten. */
    @Test
    void keepsNoMoreThanOneConnectionHoweverManyWaitForTheFirst() throws Exception {
        Api alice = withKey(api.as(ALICE));
        List<Future<ApiResponse>> waiting;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection elsewhere =
                        DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword())) {
            elsewhere.setAutoCommit(false);
            takeKey(elsewhere);
            waiting = IntStream.range(0, 14)
                    .mapToObj(i -> threads.submit(() -> alice.post("/api/notes", note)))
                    .toList();
            Await.until("the first waits for the key", () -> isLocked(elsewhere));

            assertThat(api.get("/api/notes").status()).isEqualTo(200);
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isLessThanOrEqualTo(1);
            elsewhere.rollback();
        }

        for (Future<ApiResponse> request : waiting) {
            assertThat(request.get().status()).isEqualTo(201);
        }
        assertThat(notes()).isEqualTo(1);
    }

    private void takeKey(Connection elsewhere) throws SQLException {
        try (PreparedStatement insert = elsewhere.prepareStatement(
                "insert into idempotency_key (caller, key, request, created_at) values (?, ?, '', now())")) {
            insert.setObject(1, ALICE);
            insert.setString(2, "key-of-" + text);
            insert.executeUpdate();
        }
    }

    private static boolean isLocked(Connection elsewhere) {
        try (Statement query = elsewhere.createStatement();
                ResultSet blocked = query.executeQuery(
                        "select exists (select from pg_stat_activity where pg_backend_pid() = any (pg_blocking_pids(pid)))")) {
            return blocked.next() && blocked.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsNoConnectionFromOthersWhileItWaitsForAVersion() throws InterruptedException, ExecutionException {
        Api patient = api.with("Prefer", "wait=4").with("After-Version", "note/" + UUID.randomUUID() + "/1");
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long before = versions.asked();
            List<Future<ApiResponse>> waiting = IntStream.range(0, 12)
                    .mapToObj(i -> threads.submit(() -> patient.as(UUID.randomUUID())
                            .with("Idempotency-Key", text + i)
                            .post("/api/notes", note)))
                    .toList();
            Await.until("they wait", () -> versions.asked() >= before + 60);

            assertThat(api.get("/api/notes").status()).isEqualTo(200);
            assertThat(waiting).noneMatch(Future::isDone);

            for (Future<ApiResponse> request : waiting) {
                assertThat(request.get().code()).isEqualTo("not-caught-up");
            }
        }
        assertThat(notes()).isZero();
    }

    @Test
    void needsAKeyOfSomeCharacters() {
        ApiResponse answer =
                api.as(ALICE).with("Idempotency-Key", "a".repeat(256)).post("/api/notes", note);

        assertThat(answer.code()).isEqualTo("invalid-parameter");
        assertThat(answer.faults()).containsExactly("Idempotency-Key");
    }

    @Test
    void isToldOnceWhatNobodyMayKeep() {
        Api alice = withKey(api.as(ALICE));

        String secret =
                alice.send("POST", "/probe/secrets", null, null).expect(200).text("/secret");
        ApiResponse repeated = alice.send("POST", "/probe/secrets", null, null).expect(409);

        assertThat(repeated.code()).isEqualTo("answer-not-kept");
        assertThat(jdbc.sql("select convert_from(body, 'UTF8') from idempotency_key where key = ?")
                        .param("key-of-" + text)
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    private Api withKey(Api caller) {
        return caller.with("Idempotency-Key", "key-of-" + text);
    }

    private long notes() {
        return notes(text);
    }

    private long notes(String wanted) {
        return jdbc.sql("SELECT count(*) FROM note WHERE text = ?")
                .param(wanted)
                .query(Long.class)
                .single();
    }
}
