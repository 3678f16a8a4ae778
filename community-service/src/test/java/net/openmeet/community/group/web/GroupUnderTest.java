package net.openmeet.community.group.web;

import java.util.UUID;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;

/** A group of a new account's, and people who come to belong to it. */
final class GroupUnderTest {

    final UUID owner = Uuids.next();
    final UUID id;
    final String path;
    private final Api anybody;

    private GroupUnderTest(Api anybody, String body) {
        this.anybody = anybody;
        ApiResponse created = anybody.as(owner).post("/api/groups", body).expect(201);
        this.id = UUID.fromString(created.text("/id"));
        this.path = created.header("Location");
    }

    /** One that everybody may see and join. */
    static GroupUnderTest open(Api anybody) {
        return made(anybody, GroupRequests.visibleTo("public"));
    }

    static GroupUnderTest made(Api anybody, String body) {
        return new GroupUnderTest(anybody, body);
    }

    Api as(UUID account) {
        return anybody.as(account);
    }

    /** The owner's client. */
    Api own() {
        return anybody.as(owner);
    }

    ApiResponse join(UUID account) {
        return as(account).put(path + "/membership");
    }

    ApiResponse leave(UUID account) {
        return as(account).delete(path + "/membership");
    }

    /** A new account that joined. */
    UUID member() {
        UUID account = Uuids.next();
        join(account).expect(200);
        return account;
    }

    /** A new account that joined and that the owner gave a role. */
    UUID member(String role) {
        UUID account = member();
        give(owner, account, role).expect(200);
        return account;
    }

    /** What becomes of one account giving another a role. */
    ApiResponse give(UUID giver, UUID account, String role) {
        return as(giver).put(path + "/members/" + account, "{\"role\": \"" + role + "\"}");
    }

    ApiResponse remove(UUID remover, UUID account) {
        return as(remover).delete(path + "/members/" + account);
    }

    /** What an account is in the group; empty: nothing. */
    String roleOf(UUID account) {
        return as(account).get(path + "/membership").text("/role");
    }
}
