package net.openmeet.community.denylist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import net.openmeet.community.denylist.Denylist;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.community.moderation.RoleLedger;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.security.InstanceRole;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
class DenyingIT {

    private final UUID moderator = Uuids.next();
    private final Api moderating;
    private final Api somebody;
    private final Denylist denylist;
    private final RoleLedger roles;
    private final String word = "casino" + UUID.randomUUID().toString().replace("-", "");

    DenyingIT(Api api, Denylist denylist, JdbcClient database) {
        this.moderating = api.as(moderator);
        this.somebody = api.as(Uuids.next()).with("If-Match", "*");
        this.denylist = denylist;
        this.roles = new RoleLedger(database);
    }

    @BeforeEach
    void hasAModerator() {
        moderating.put("/api/me").expect(200);
        roles.grant(moderator, InstanceRole.MODERATOR);
    }

    @Test
    void keepsAWordOutOfNamesUntilItIsAllowedAgain() {
        ApiResponse denied = deny("word", word).expect(201);

        assertThat(somebody.post("/api/groups", GroupRequests.named("Best С" + word.substring(1) + " ever"))
                        .expect(422)
                        .body())
                .contains("/name", "denied");
        assertThat(somebody.patch("/api/me", "{\"displayName\": \"" + word.toUpperCase(Locale.ROOT) + "\"}")
                        .expect(422)
                        .body())
                .contains("/displayName", "denied");
        somebody.post("/api/groups", GroupRequests.named("My" + word)).expect(201);
        assertThat(deny("word", word.replace('o', '0')).expect(409).code()).isEqualTo("already-denied");

        moderating.delete("/api/moderation/denylist/" + denied.text("/id")).expect(204);
        somebody.post("/api/groups", GroupRequests.named(word)).expect(201);
    }

    @Test
    void keepsADomainAndAllBelowItOutOfLinksAndNames() {
        String domain = word + ".example";
        deny("domain", domain).expect(201);

        assertThat(denylist.deniesDomain("mail." + domain)).isTrue();
        assertThat(denylist.deniesDomain(domain + ".")).isTrue();
        assertThat(denylist.deniesDomain("not" + domain)).isFalse();
        String path = somebody.post("/api/groups", GroupRequests.named("Links"))
                .expect(201)
                .header("Location");
        assertThat(somebody.patch(path, """
                        {"websites": [{"title": "Ours", "uri": "https://www.%s/x"}]}""".formatted(domain)).expect(422).body())
                .contains("/websites/0/uri", "denied");
        somebody.post("/api/groups", GroupRequests.named("See www." + domain)).expect(422);
    }

    @Test
    void keepsADidOutOfNamesAndOfLinksWhereverTheyStand() {
        String did = "did:plc:" + word;
        deny("did", did).expect(201);

        assertThat(denylist.deniesDid(did)).isTrue();
        assertThat(denylist.deniesDid(did + "x")).isFalse();
        String path = somebody.post("/api/groups", GroupRequests.named("Records"))
                .expect(201)
                .header("Location");
        assertThat(somebody.patch(path, """
                        {"name": "%s", "description": "Who we are: at://%s/x.y.z/1", "rules": "Follow [us](https://bsky.app/profile/%s).",
                         "websites": [{"title": "Ours", "uri": "https://bsky.app/profile/%s"}]}""".formatted(did, did, did, did.replace(":", "%3A")))
                        .expect(422)
                        .body())
                .contains("/name", "/description", "/rules", "/websites/0/uri", "denied");
        assertThat(somebody.patch("/api/me", "{\"bio\": \"I am %s.\"}".formatted(did))
                        .expect(422)
                        .body())
                .contains("/bio", "denied");
        somebody.patch("/api/me", "{\"bio\": \"I am %sx.\"}".formatted(did)).expect(200);
    }

    @Test
    void leavesWhatAGroupSaidBefore() {
        String domain = word + ".example";
        String said = "\"description\": \"More at https://www.%s/x\"".formatted(domain);
        String path = somebody.post("/api/groups", GroupRequests.named("Said")).header("Location");
        somebody.patch(path, "{" + said + "}").expect(200);
        deny("domain", domain).expect(201);

        somebody.patch(path, "{\"name\": \"Said before\", " + said + "}").expect(200);
        somebody.patch(path, "{\"rules\": \"Read %s first\"}".formatted(domain)).expect(422);
    }

    @Test
    void listsWhatIsDeniedAndSaysWhatCannotBe() {
        String id = deny("word", word).expect(201).text("/id");

        assertThat(moderating.get("/api/moderation/denylist").expect(200).body())
                .contains(id);
        assertThat(deny("domain", "no dots").expect(422).body()).contains("/value");
        assertThat(deny("planet", "").expect(422).body()).contains("/kind", "/value");
    }

    private ApiResponse deny(String kind, String value) {
        return moderating.post("/api/moderation/denylist", """
                {"kind": "%s", "value": "%s"}""".formatted(kind, value));
    }
}
