package net.openmeet.community.group.web;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.openmeet.community.group.ActivityManagement;
import net.openmeet.community.group.ThingKind;
import net.openmeet.community.group.ThingNews;
import net.openmeet.community.testing.EventOnTopic;
import net.openmeet.community.testing.RunningService;
import net.openmeet.community.testing.SeriesOnTopic;
import net.openmeet.platform.change.Change;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.community.ThingContacted;
import net.openmeet.schemas.series.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Alice's series and events belong to no group, unless something else is said. */
@RunningService
class ContactingOrganisersOfThingsIT {

    private final Api api;
    private final Messages messages;
    private final JdbcClient database;
    private final ActivityManagement activity;
    private final SeriesOnTopic series;
    private final EventOnTopic event;
    private final UUID sender = Uuids.next();
    private final UUID host = Uuids.next();

    ContactingOrganisersOfThingsIT(Api api, Messages messages, JdbcClient database, ActivityManagement activity) {
        this.api = api;
        this.messages = messages;
        this.database = database;
        this.activity = activity;
        this.series = new SeriesOnTopic(messages);
        this.event = new EventOnTopic(messages);
    }

    @BeforeEach
    void hasAnAddress() {
        api.as(sender).put("/api/me").expect(200);
        database.sql("""
                        insert into account_address (id, account_id, address, comparable, added_at)
                        values (:id, :account, :address, :address, now())""")
                .param("id", Uuids.next())
                .param("account", sender)
                .param("address", sender + "@example.org")
                .update();
    }

    @Test
    void reachesAllWhoOrganiseASeriesWithoutAnAddressOfAnybody() {
        series.createIn(null, Visibility.PUBLIC);
        awaitKnown(of(series));
        series.isOrganisedWith(2, host);
        Await.until("the host is known", () -> api.as(host).get(of(series)).status() == 200);

        ApiResponse sent = write(of(series)).expect(201);

        assertThat(sent.body()).doesNotContain(ALICE.toString(), host.toString());
        ThingContacted told = messages.await(
                        ThingContacted.class,
                        fact -> fact.getContactId().toString().equals(sent.text("/id")))
                .body();
        assertThat(told.getRecipientIds()).containsExactly(ALICE, host);
        ApiResponse read = api.as(ALICE).get(of(series)).expect(200);
        assertThat(read.text("/items/0/sender/account")).isEqualTo(sender.toString());
        assertThat(read.at("/items/0/answerTo").isNull()).isTrue();
        assertThat(api.as(sender).get(of(series)).expect(403).code()).isEqualTo("not-organiser");
    }

    @Test
    void isNotForWhoeverMayNotSeeIt() {
        event.createIn(null, Visibility.UNLISTED);
        awaitKnown(of(event));
        write(of(event)).expect(201);
        assertThat(api.as(Uuids.next()).post(of(event), body()).expect(409).code())
                .isEqualTo("address-needed");

        event.becomes(2, null, Visibility.PRIVATE);
        Await.until("it is private", () -> api.as(sender).get(of(event)).status() == 404);

        assertThat(write(of(event)).expect(404).code()).isEqualTo("event-not-found");
        api.as(ALICE).get(of(event)).expect(200);
    }

    @Test
    void isForWhoBelongsToTheGroupWhereItIsTheGroupsAndForNobodyWhoIsBanned() {
        GroupUnderTest group = GroupUnderTest.open(api);
        series.createIn(group.id, Visibility.GROUP);
        event.createIn(group.id, Visibility.PUBLIC);
        awaitKnown(of(series));
        awaitKnown(of(event));
        write(of(series)).expect(404);
        api.as(sender).put(group.path + "/membership").expect(200);

        write(of(series)).expect(201);
        // Owners of the group may change all that it has.
        assertThat(group.own().get(of(series)).expect(200).at("/items")).hasSize(1);

        group.give(group.owner, sender, "banned").expect(200);
        write(of(series)).expect(404);
        assertThat(write(of(event)).expect(403).code()).isEqualTo("banned");
    }

    @Test
    void isHeardOfByNobodyOnceTheSenderIsBlockedAndCountsWithWhatGoesToGroups() {
        event.createIn(null, Visibility.MEMBERS);
        awaitKnown(of(event));
        Api alice = api.as(ALICE);
        String block = of(event) + "/blocks/" + sender;
        assertThat(alice.put(block).expect(404).code()).isEqualTo("contact-not-found");
        write(of(event)).expect(201);
        alice.put(block).expect(204);
        write(of(event)).expect(201);
        assertThat(alice.get(of(event)).expect(200).at("/items")).hasSize(1);
        alice.delete(block).expect(204);
        write(of(event)).expect(201);
        assertThat(alice.get(of(event)).expect(200).at("/items")).hasSize(2);

        GroupUnderTest group = GroupUnderTest.open(api);
        for (int i = 3; i < 10; i++) {
            write(group.path + "/contact").expect(201);
        }
        assertThat(write(of(event)).expect(429).code()).isEqualTo("too-many-contacts");
    }

    @Test
    void reachesThoseOfWhatWasThereBeforeOnceThatIsCopiedAnew() {
        series.createIn(null, Visibility.PUBLIC);
        awaitKnown(of(series));
        UUID id = database.sql("update known_thing set organiser_ids = '{}' where slug = :slug returning id")
                .param("slug", series.slug())
                .query(UUID.class)
                .single();
        api.as(ALICE).get(of(series)).expect(403);

        activity.copy(new ThingNews(
                ThingKind.SERIES,
                id,
                1,
                null,
                series.slug(),
                "Yoga",
                net.openmeet.vocabulary.template.Visibility.PUBLIC,
                List.of(ALICE),
                Instant.EPOCH,
                Change.ofSystem(Uuids.next())));

        api.as(ALICE).get(of(series)).expect(200);
    }

    @Test
    void endsWhenItIsHiddenOrDeleted() {
        series.createIn(null, Visibility.PUBLIC);
        awaitKnown(of(series));
        database.sql("""
                        insert into restricted_thing (thing_id, kind, version, restricted, reason, updated_at)
                        select id, 'SERIES', 1, true, 'SPAM', now() from known_thing where slug = :slug""").param("slug", series.slug()).update();
        write(of(series)).expect(404);
        api.as(ALICE).get(of(series)).expect(200);

        series.delete(2);
        Await.until("it is gone", () -> api.as(ALICE).get(of(series)).status() == 404);
    }

    private void awaitKnown(String path) {
        Await.until("it is known", () -> api.as(ALICE).get(path).status() == 200);
    }

    private ApiResponse write(String path) {
        return api.as(sender).post(path, body());
    }

    private static String of(SeriesOnTopic series) {
        return "/api/series/" + series.slug() + "/contact";
    }

    private static String of(EventOnTopic event) {
        return "/api/events/" + event.slug() + "/contact";
    }

    private static String body() {
        return "{\"subject\": \"A question\", \"text\": \"Is it accessible?\"}";
    }
}
