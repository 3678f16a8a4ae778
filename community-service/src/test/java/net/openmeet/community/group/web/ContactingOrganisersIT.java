package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.schemas.community.GroupContacted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class ContactingOrganisersIT {

    private final Api api;
    private final GroupUnderTest group;
    private final Messages messages;
    private final JdbcClient database;
    private final UUID sender = Uuids.next();

    ContactingOrganisersIT(Api api, Messages messages, JdbcClient database) {
        this.api = api;
        this.group = GroupUnderTest.open(api);
        this.messages = messages;
        this.database = database;
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
    void reachesThoseWhoseRoleSaysSoWithoutAnAddressOfAnybody() {
        UUID organiser = group.member("organiser");
        UUID member = group.member();

        ApiResponse sent = write(group, false).expect(201);

        assertThat(sent.body()).doesNotContain(organiser.toString(), group.owner.toString());
        ApiResponse read = group.as(organiser).get(group.path + "/contact").expect(200);
        assertThat(read.text("/items/0/sender/account")).isEqualTo(sender.toString());
        assertThat(read.text("/items/0/text")).isEqualTo("Is it <b>accessible</b>?");
        assertThat(read.at("/items/0/answerTo").isNull()).isTrue();
        group.as(member).get(group.path + "/contact").expect(403);
        api.as(sender).get(group.path + "/contact").expect(403);
        GroupContacted told = messages.await(
                        GroupContacted.class,
                        fact -> fact.getContactId().toString().equals(sent.text("/id")))
                .body();
        assertThat(told.getRecipientIds()).containsExactly(group.owner, organiser);
        assertThat(told.getSenderId()).isEqualTo(sender);
    }

    @Test
    void showsTheSendersAddressWhereTheyWantThat() {
        write(group, true).expect(201);

        assertThat(group.own().get(group.path + "/contact").expect(200).text("/items/0/answerTo"))
                .isEqualTo(sender + "@example.org");
    }

    @Test
    void takesAnAddress() {
        assertThat(group.as(Uuids.next())
                        .post(group.path + "/contact", body(false))
                        .expect(409)
                        .code())
                .isEqualTo("address-needed");
    }

    @Test
    void isHeardOfByNobodyOnceTheSenderIsBlockedWhoIsNotTold() {
        assertThat(block().expect(404).code()).isEqualTo("contact-not-found");
        write(group, false).expect(201);
        block().expect(204);
        assertThat(group.own()
                        .get(group.path + "/contact")
                        .expect(200)
                        .at("/items/0/blocked")
                        .asBoolean())
                .isTrue();

        write(group, false).expect(201);
        assertThat(group.own().get(group.path + "/contact").expect(200).at("/items"))
                .hasSize(1);

        group.own().delete(group.path + "/contact/blocks/" + sender).expect(204);
        write(group, false).expect(201);
        assertThat(group.own().get(group.path + "/contact").expect(200).at("/items"))
                .hasSize(2);
    }

    @Test
    void endsForTodayWithTenToWhichGroupsEver() {
        for (int i = 0; i < 10; i++) {
            write(i % 2 == 0 ? group : GroupUnderTest.open(api), false).expect(201);
        }

        assertThat(write(group, false).expect(429).code()).isEqualTo("too-many-contacts");
    }

    @Test
    void isNotForWhoeverIsBannedOrSeesNoGroup() {
        group.give(group.owner, sender, "banned").expect(200);
        assertThat(write(group, false).expect(403).code()).isEqualTo("banned");

        GroupUnderTest hidden = GroupUnderTest.made(api, GroupRequests.visibleTo("private"));
        write(hidden, false).expect(404);
    }

    private ApiResponse write(GroupUnderTest to, boolean showAddress) {
        return api.as(sender).post(to.path + "/contact", body(showAddress));
    }

    private ApiResponse block() {
        return group.own().put(group.path + "/contact/blocks/" + sender);
    }

    private static String body(boolean showAddress) {
        return "{\"subject\": \"A question\", \"text\": \"Is it <b>accessible</b>?\", \"showAddress\": %s}"
                .formatted(showAddress);
    }
}
