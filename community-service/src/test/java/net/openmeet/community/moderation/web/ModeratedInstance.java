package net.openmeet.community.moderation.web;

import java.util.UUID;
import net.openmeet.community.moderation.RoleLedger;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.InstanceRole;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A moderator, members, and what they report. */
final class ModeratedInstance {

    final UUID moderator = Uuids.next();
    private final Api anybody;
    private final RoleLedger roles;

    ModeratedInstance(Api anybody, JdbcClient database) {
        this.anybody = anybody;
        this.roles = new RoleLedger(database);
        handleOf(moderator);
        grant();
    }

    void grant() {
        roles.grant(moderator, InstanceRole.MODERATOR);
    }

    void revoke() {
        roles.revoke(moderator, InstanceRole.MODERATOR);
    }

    /** The moderator's client. */
    Api own() {
        return anybody.as(moderator);
    }

    /** The handle of an account, which is registered if it isn't yet. */
    String handleOf(UUID account) {
        return anybody.as(account).put("/api/me").expect(200).text("/handle");
    }

    ApiResponse report(UUID reporter, String kind, String name) {
        return anybody.as(reporter).post("/api/reports", """
                {"kind": "%s", "name": "%s", "reason": "spam"}""".formatted(kind, name));
    }

    /** What becomes of a decision on a report. */
    ApiResponse decide(ApiResponse report, String decision) {
        return own().post("/api/reports/" + report.text("/id") + "/decision", decision);
    }

    /** Suspends an account that somebody reported. */
    ApiResponse suspend(UUID account) {
        ApiResponse report = report(Uuids.next(), "account", handleOf(account)).expect(201);
        return decide(report, "{\"decision\": \"suspend\"}").expect(200);
    }
}
