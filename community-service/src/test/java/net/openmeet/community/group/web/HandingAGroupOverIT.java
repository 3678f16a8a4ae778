package net.openmeet.community.group.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.testing.AtOnce;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@RunningService
class HandingAGroupOverIT {

    private final GroupUnderTest group;

    HandingAGroupOverIT(Api api) {
        this.group = GroupUnderTest.open(api);
    }

    @Test
    void makesWhoAcceptsTheOwnerAndWhoOfferedAnAdministrator() {
        UUID member = group.member();
        offer(member, false).expect(200);
        assertThat(group.roleOf(member)).isEqualTo("member");
        ApiResponse offered = group.as(member).get("/api/groups/transfers").expect(200);
        assertThat(offered.text("/items/0/by")).isEqualTo(group.owner.toString());

        ApiResponse accepted = group.as(member)
                .post(offered.text("/items/0/links/accept"), "{}")
                .expect(200);

        assertThat(accepted.at("/owners").toString()).isEqualTo("[\"" + member + "\"]");
        assertThat(group.roleOf(member)).isEqualTo("owner");
        assertThat(group.roleOf(group.owner)).isEqualTo("administrator");
        assertThat(group.own()
                        .with("If-Match", "*")
                        .delete(group.path)
                        .expect(403)
                        .code())
                .isEqualTo("not-owner");
        assertThat(group.as(member).get("/api/groups?owner=me").expect(200).text("/items/0/id"))
                .isEqualTo(group.id.toString());
        group.leave(group.owner).expect(204);
    }

    @Test
    void letsSeveralOwnIt() {
        UUID second = shared();

        assertThat(group.as(second).get(group.path).expect(200).at("/owners").size())
                .isEqualTo(2);
        assertThat(group.give(second, group.owner, "member").expect(403).code()).isEqualTo("outranked");
        group.leave(group.owner).expect(204);
        assertThat(group.leave(second).expect(409).code()).isEqualTo("last-owner");
    }

    /** However it comes, one of them stays. */
    @RepeatedTest(5)
    void keepsOneOfTwoOwnersWhoLeaveAtTheSameInstant() throws Exception {
        UUID second = shared();

        List<Integer> statuses = AtOnce.of(List.of(
                () -> group.leave(group.owner).status(),
                () -> group.leave(second).status()));

        assertThat(statuses).containsExactlyInAnyOrder(204, 409);
        assertThat(group.as(Uuids.next())
                        .get(group.path)
                        .expect(200)
                        .at("/owners")
                        .size())
                .isEqualTo(1);
    }

    @RepeatedTest(5)
    void isAcceptedOrTakenBackNotBoth() throws Exception {
        UUID member = group.member();
        offer(member, false).expect(200);

        List<Integer> statuses = AtOnce.of(List.of(
                () -> group.as(member)
                        .post(group.path + "/transfer/accept", "{}")
                        .status(),
                () -> group.own().delete(group.path + "/transfer").status()));

        List<String> owners = group.as(member)
                .get(group.path)
                .expect(200)
                .at("/owners")
                .valueStream()
                .map(owner -> owner.asString())
                .toList();
        if (statuses.getFirst() == 200) {
            assertThat(statuses.getLast()).isEqualTo(403);
            assertThat(owners).containsExactly(member.toString());
        } else {
            assertThat(statuses).containsExactly(404, 204);
            assertThat(owners).containsExactly(group.owner.toString());
        }
    }

    @Test
    void isDeclinedOrReplaced() {
        UUID first = group.member();
        UUID second = group.member();
        offer(first, false).expect(200);
        offer(second, false).expect(200);

        assertThat(accept(first).expect(404).code()).isEqualTo("transfer-not-found");
        group.as(second).post(group.path + "/transfer/decline", "{}").expect(204);
        assertThat(accept(second).expect(404).code()).isEqualTo("transfer-not-found");
        group.own().get(group.path + "/transfer").expect(404);
        group.own().delete(group.path + "/transfer").expect(204);
    }

    @Test
    void isForThoseWhoBelongToTheGroupAsLongAsTheyDo() {
        UUID stranger = Uuids.next();
        assertThat(offer(stranger, false).expect(404).code()).isEqualTo("member-not-found");
        assertThat(offer(group.owner, false).expect(409).code()).isEqualTo("is-owner");
        UUID member = group.member();
        offer(member, false).expect(200);

        group.leave(member).expect(204);
        group.join(member).expect(200);

        assertThat(accept(member).expect(404).code()).isEqualTo("transfer-not-found");
    }

    @Test
    void endsWhenWhoOffersItOwnsItNoMore() {
        UUID second = shared();
        UUID member = group.member();
        offer(member, false).expect(200);

        group.leave(group.owner).expect(204);

        assertThat(accept(member).expect(404).code()).isEqualTo("transfer-not-found");
        assertThat(group.roleOf(second)).isEqualTo("owner");
    }

    @Test
    void isNobodyElsesBusiness() {
        UUID member = group.member();
        UUID other = group.member("administrator");
        offer(member, false).expect(200);

        assertThat(group.as(other).get(group.path + "/transfer").expect(404).code())
                .isEqualTo("transfer-not-found");
        assertThat(accept(other).expect(404).code()).isEqualTo("transfer-not-found");
        assertThat(group.as(other)
                        .get("/api/groups/transfers")
                        .expect(200)
                        .at("/items")
                        .size())
                .isZero();
        assertThat(group.own().get(group.path).expect(200).header("ETag")).isEqualTo("\"1\"");
        group.own().post(group.path + "/transfer", "{}").expect(422);
    }

    @Test
    void doesNotMakeMoreOwnersThanTen() {
        for (int number = 2; number <= 10; number++) {
            shared();
        }
        UUID member = group.member();
        offer(member, true).expect(200);
        assertThat(accept(member).expect(409).code()).isEqualTo("too-many-owners");

        offer(member, false).expect(200);
        assertThat(accept(member).expect(200).at("/owners").size()).isEqualTo(10);
    }

    private UUID shared() {
        UUID member = group.member();
        offer(member, true).expect(200);
        accept(member).expect(200);
        return member;
    }

    private ApiResponse accept(UUID account) {
        return group.as(account).post(group.path + "/transfer/accept", "{}");
    }

    private ApiResponse offer(UUID to, boolean shares) {
        return group.own().post(group.path + "/transfer", "{\"account\": \"" + to + "\", \"shares\": " + shares + "}");
    }
}
