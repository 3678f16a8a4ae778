package net.openmeet.community.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.openmeet.community.image.PrivateFiles;
import net.openmeet.community.testing.Browser;
import net.openmeet.community.testing.FrontEnd;
import net.openmeet.community.testing.MailReader;
import net.openmeet.community.testing.OtherServices;
import net.openmeet.community.testing.RunningDemo;
import net.openmeet.platform.erasure.ErasedAccount;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.platform.test.ReceivedMail;
import net.openmeet.platform.work.WorkItem;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportingOneselfJourney extends RunningDemo {

    private static final String EXPORTS = "/api/me/exports";

    private final Api api;
    private final JdbcClient database;
    private final CollectingExports collecting;
    private final EndedExports ended;
    private final PrivateFiles files;
    private final TransactionTemplate transaction;
    private final MailReader mails = new MailReader();
    private final String address = mails.newAddress();

    ExportingOneselfJourney(
            Api api,
            JdbcClient database,
            CollectingExports collecting,
            EndedExports ended,
            PrivateFiles files,
            PlatformTransactionManager transactions) {
        this.api = api;
        this.database = database;
        this.collecting = collecting;
        this.ended = ended;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void tellsThePersonAloneAllThatTheServicesKnow() {
        Api member = signedIn();
        String account = account(member);

        ApiResponse begun = member.post(EXPORTS, "{}").expect(202);

        ReceivedMail mail = Mailbox.shared().await(address, 2);
        assertThat(mail.subject()).isEqualTo("What OpenMeet knows of you");
        String path = begun.header("Location");
        assertThat(mail.text()).contains(SERVICE + "/sign-in?return=" + path + "/content");
        ApiResponse ready = member.get(path).expect(200);
        assertThat(ready.text("/content")).isEqualTo(path + "/content");
        ApiResponse file = member.get(path + "/content").expect(200);
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"openmeet.zip\"");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Cache-Control")).contains("no-store", "private");
        Map<String, String> parts = unzipped(member.download(path + "/content"));
        assertThat(parts)
                .containsOnlyKeys(
                        "community-service.json",
                        "attendance-service.json",
                        "occurrence-service.json",
                        "series-service.json",
                        "calendar.ics");
        JsonNode own = JsonMapper.shared().readTree(parts.get("community-service.json"));
        assertThat(own.at("/tables/account/0/id").asString()).isEqualTo(account);
        assertThat(own.at("/tables/account_address/0/address").asString()).isEqualTo(address);
        assertThat(own.at("/tables/sign_in/0").has("system")).isTrue();
        assertThat(own.at("/tables/sign_in/0").has("id"))
                .as("what a cookie has")
                .isFalse();
        String asked = new String(
                Base64.getUrlDecoder().decode(OtherServices.token(account).split("\\.", -1)[1]),
                StandardCharsets.UTF_8);
        assertThat(asked).contains("\"aud\":\"openmeet-internal\"", "personal-data", SERVICE.toString());

        Api somebodyElse = api.with("Authorization", "Bearer " + another());
        assertThat(somebodyElse.get(path).expect(404).code()).isEqualTo("export-not-found");
        somebodyElse.get(path + "/content").expect(404);
        api.get(path + "/content").expect(401);
        assertThat(somebodyElse.get(EXPORTS).expect(200).at("/items")).isEmpty();
    }

    @Test
    void isNeverAPartButTriedAgainAndTheSameIfAskedForTwice() {
        Api member = signedIn();
        String account = account(member);
        OtherServices.breakOff(account);
        String path = member.post(EXPORTS, "{}").expect(202).header("Location");

        Await.until("it is tried again", () -> attempts(path) >= 2);

        assertThat(member.post(EXPORTS, "{}").expect(202).header("Location")).isEqualTo(path);
        assertThat(member.get(path + "/content").expect(409).code()).isEqualTo("export-not-ready");
        assertThat(OtherServices.tell(account)).isPositive();
        Await.until("it is ready", () -> isReady(member, path));
        assertThat(unzipped(member.download(path + "/content"))).hasSize(5);
    }

    @Test
    void goesWhenItsTimeIsOver() throws IOException {
        Api member = signedIn();
        String path = ready(member);
        UUID id = id(path);
        assertThat(files.open(id)).hasValueSatisfying(ExportingOneselfJourney::close);

        database.sql("update personal_export set expires_at = now() where id = :id")
                .param("id", id)
                .update();
        member.get(path + "/content").expect(404);
        database.sql("update work set due_at = '-infinity' where kind = 'personal-export-removal' and key = :id")
                .param("id", id.toString())
                .update();

        Await.until("its file is gone", () -> !isThere(id));
        Await.until("its row is gone", () -> rows(id) == 0);
    }

    @Test
    void goesWithTheAccountAndWhatIsBeingMadeThenIsNotKept() throws IOException {
        Api member = signedIn();
        UUID account = UUID.fromString(account(member));
        UUID id = id(ready(member));
        Mailbox.shared().await(address, 2);

        transaction.executeWithoutResult(status ->
                ended.forgetSome(new ErasedAccount(account, 2, Clock.systemUTC().instant(), Uuids.next(), Map.of())));

        Await.until("its file is gone", () -> !isThere(id));
        WorkItem<ExportDue> again = item(id, account);
        assertThat(collecting.call(again, again.id())).isEmpty();
        transaction.executeWithoutResult(status -> collecting.done(again, Optional.of(1L)));
        assertThat(rows(id)).isZero();
        assertThat(Mailbox.shared().to(address)).hasSize(2);
    }

    /** The process ended after the file was there, and before that was written down: it is made again, and told once. */
    @Test
    void isMadeAgainUnderTheSameIdWhereItBrokeOff() throws IOException {
        Api member = signedIn();
        UUID account = UUID.fromString(account(member));
        UUID id = Uuids.next();
        database.sql("insert into personal_export (id, account_id, requested_at) values (:id, :account, now())")
                .param("id", id)
                .param("account", account)
                .update();
        WorkItem<ExportDue> item = item(id, account);
        collecting.call(item, item.id());

        Optional<Long> bytes = collecting.call(item, item.id());
        transaction.executeWithoutResult(status -> collecting.done(item, bytes));

        assertThat(unzipped(member.download(EXPORTS + "/" + id + "/content"))).hasSize(5);
        assertThat(Mailbox.shared().await(address, 2).subject()).isEqualTo("What OpenMeet knows of you");
    }

    @Test
    void isAskedForAFewTimesADay() {
        Api member = signedIn();
        for (int i = 0; i < 3; i++) {
            ready(member);
        }

        assertThat(member.post(EXPORTS, "{}").expect(429).code()).isEqualTo("too-many-exports");
    }

    private String ready(Api member) {
        String path = member.post(EXPORTS, "{}").expect(202).header("Location");
        Await.until("it is ready", () -> isReady(member, path));
        return path;
    }

    private static boolean isReady(Api member, String path) {
        return !member.get(path).expect(200).at("/readyAt").isNull();
    }

    private boolean isThere(UUID id) {
        try (var file = files.open(id).orElse(null)) {
            return file != null;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void close(AutoCloseable file) {
        try {
            file.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private int rows(UUID id) {
        return database.sql("select count(*) from personal_export where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private int attempts(String path) {
        return database.sql("select attempts from work where kind = 'personal-export' and key = :id")
                .param("id", id(path).toString())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static WorkItem<ExportDue> item(UUID id, UUID account) {
        return new WorkItem<>(Uuids.next(), id.toString(), new ExportDue(id, account, "en"), 0);
    }

    private static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String account(Api member) {
        return member.put("/api/me").expect(200).text("/id");
    }

    private Api signedIn() {
        return api.with("Authorization", "Bearer " + token(address));
    }

    private String another() {
        String token = token(mails.newAddress());
        account(api.with("Authorization", "Bearer " + token));
        return token;
    }

    private String token(String whose) {
        var browser = new Browser(SERVICE);
        return mails.signIn(browser, new FrontEnd(SERVICE, browser), whose, 1)
                .path("access_token")
                .asString();
    }

    private static Map<String, String> unzipped(byte[] file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }
}
