package net.openmeet.community;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.Endpoint;
import net.openmeet.platform.test.EndpointTable;
import net.openmeet.platform.test.People;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** All endpoints without the demo. */
@RunningService
public class EndpointsIT {

    private static final String ANNOUNCEMENT = "{\"title\": \"New room\", \"text\": \"We meet in Studio 2.\"}";
    private static final String CONTACT = "{\"subject\": \"A question\", \"text\": \"Is it open?\"}";
    private static final String TO_NOBODY = "{\"account\": \"" + Uuids.next() + "\"}";
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Api api;
    private final RequestMappingHandlerMapping mappings;
    private final JdbcClient database;
    private final UUID member = Uuids.next();

    protected EndpointsIT(
            Api api,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            JdbcClient database) {
        this.api = api;
        this.database = database;
        this.mappings = mappings;
    }

    @TestFactory
    Stream<DynamicTest> admitWhoTheyShould() {
        String handle = api.as(member).put("/api/me").expect(200).text("/handle");
        notNewAnyMore();
        return EndpointTable.of(mappings, rows(handle).toArray(Endpoint[]::new)).tests(api, member, Uuids.next());
    }

    /** It makes more groups than a newcomer may. */
    private void notNewAnyMore() {
        database.sql("update account set registered_at = registered_at - interval '30 days' where id = :id")
                .param("id", member)
                .update();
    }

    /** Everybody is the owner of what {@code /api/me} shows them, so the other member fares as the owner does once registered. */
    protected Stream<Endpoint> rows(String handle) {
        return Stream.of(
                Endpoint.of("GET", "/api/me").answers(401, 404, 200),
                Endpoint.of("PUT", "/api/me").answers(401, 200, 200),
                Endpoint.of("GET", "/api/me").answers(401, 200, 200),
                Endpoint.of("PATCH", "/api/me")
                        .body("application/merge-patch+json", "{}")
                        .header("If-Match", "*")
                        .answers(401, 200, 200),
                Endpoint.of("DELETE", "/api/me").answers(401, 403, 403),
                Endpoint.of("POST", "/api/me/restore").answers(401, 200, 200),
                Endpoint.of("POST", "/api/me/merge-code").answers(401, 403, 403),
                Endpoint.of("POST", "/api/me/merges")
                        .json("{\"code\": \"nobody's\"}")
                        .answers(401, 403, 403),
                Endpoint.of("POST", "/api/me/exports").answers(401, 403, 403),
                Endpoint.of("GET", "/api/me/exports").answers(401, 200, 200),
                Endpoint.of("GET", "/api/me/exports/{id}")
                        .at("/api/me/exports/" + Uuids.next())
                        .answers(401, 404, 404),
                Endpoint.of("GET", "/api/me/exports/{id}/content")
                        .at("/api/me/exports/" + Uuids.next() + "/content")
                        .answers(401, 404, 404),
                Endpoint.of("GET", "/api/me/ways-in").answers(401, 200, 200),
                Endpoint.of("POST", "/api/me/ways-in/addresses")
                        .json("{\"address\": \"somebody@example.org\"}")
                        .answers(401, 403, 403),
                Endpoint.of("POST", "/api/me/ways-in/addresses/confirm")
                        .json("{\"code\": \"12345678\"}")
                        .answers(401, 403, 403),
                Endpoint.of("DELETE", "/api/me/ways-in/{id}")
                        .at("/api/me/ways-in/" + Uuids.next())
                        .answers(401, 403, 403),
                Endpoint.of("POST", "/api/me/ways-in/passkeys/options")
                        .json("{}")
                        .answers(401, 403, 403),
                Endpoint.of("POST", "/api/me/ways-in/passkeys").json("{}").answers(401, 403, 403),
                Endpoint.of("PATCH", "/api/me/ways-in/passkeys/{id}")
                        .at("/api/me/ways-in/passkeys/" + Uuids.next())
                        .body("application/merge-patch+json", "{\"name\": \"Nobody's\"}")
                        .answers(401, 404, 404),
                Endpoint.of("POST", "/internal/addresses")
                        .json("{\"accounts\": []}")
                        .answers(401, 401, 401),
                Endpoint.of("POST", "/api/me/ways-in/providers/{name}")
                        .at("/api/me/ways-in/providers/nobody")
                        .answers(401, 403, 403),
                Endpoint.of("GET", "/oauth2/sign-in/with/{provider}")
                        .at("/oauth2/sign-in/with/nobody")
                        .answers(404, 404, 404),
                Endpoint.of("GET", "/oauth2/sign-in/with/{provider}/code")
                        .at("/oauth2/sign-in/with/nobody/code")
                        .answers(404, 404, 404),
                Endpoint.of("GET", "/api/me/sessions").answers(401, 200, 200),
                Endpoint.of("DELETE", "/api/me/sessions").answers(401, 204, 204),
                Endpoint.of("DELETE", "/api/me/sessions/{id}")
                        .at("/api/me/sessions/" + Uuids.next())
                        .answers(401, 404, 404),
                Endpoint.of("GET", "/oauth2/sign-in").answers(200, 200, 200),
                Endpoint.of("POST", "/oauth2/sign-in/mail")
                        .body(FORM, "address=nobody")
                        .answers(422, 422, 422),
                Endpoint.of("GET", "/oauth2/sign-in/code").answers(200, 200, 200),
                Endpoint.of("POST", "/oauth2/sign-in/code")
                        .body(FORM, "code=12345678")
                        .answers(422, 422, 422),
                Endpoint.of("GET", "/oauth2/sign-in/passkey.js").answers(200, 200, 200),
                Endpoint.of("POST", "/oauth2/sign-in/passkey/options").answers(200, 200, 200),
                Endpoint.of("POST", "/oauth2/sign-in/passkey")
                        .body(FORM, "credential=none")
                        .answers(422, 422, 422),
                Endpoint.of("GET", "/api/accounts/{handle}")
                        .at("/api/accounts/" + handle)
                        .answers(200, 200, 200),
                Endpoint.of("GET", "/api/accounts/{handle}")
                        .at("/api/accounts/nobody-here")
                        .answers(404, 404, 404),
                Endpoint.of("POST", "/api/images").body("image/png", "no image").answers(401, 422, 422),
                Endpoint.of("GET", "/api/images").answers(401, 200, 200),
                Endpoint.of("DELETE", "/api/images/{hash}")
                        .at("/api/images/nobodys")
                        .answers(401, 404, 404),
                Endpoint.of("GET", "/images/{hash}/{size}")
                        .at("/images/nobodys/small")
                        .answers(404, 404, 404),
                Endpoint.of("POST", "/api/reports")
                        .json("{\"kind\": \"group\", \"name\": \"nothing-of-that-name\", \"reason\": \"spam\"}")
                        .answers(401, 404, 404),
                Endpoint.of("GET", "/api/me/reports").answers(401, 200, 200),
                Endpoint.of("GET", "/api/reports").answers(401, 403, 403),
                report("take").answers(401, 403, 403),
                report("decision").json("{}").answers(401, 403, 403),
                Endpoint.of("GET", "/api/moderation/denylist").answers(401, 403, 403),
                Endpoint.of("POST", "/api/moderation/denylist").json("{}").answers(401, 403, 403),
                Endpoint.of("DELETE", "/api/moderation/denylist/{id}")
                        .at("/api/moderation/denylist/" + member)
                        .answers(401, 403, 403),
                Endpoint.of("GET", "/api/moderation/log").answers(401, 403, 403),
                Endpoint.of("DELETE", "/api/moderation/restrictions/{thing}")
                        .at("/api/moderation/restrictions/" + member)
                        .answers(401, 403, 403),
                Endpoint.of("POST", "/api/groups")
                        .json(GroupRequests.named("Table"))
                        .answers(401, 201, 201),
                Endpoint.of("GET", "/api/groups").answers(200, 200, 200),
                group("GET", "", "public").answers(200, 200, 200),
                group("GET", "", "unlisted").answers(200, 200, 200),
                group("GET", "", "private").answers(404, 404, 200),
                group("GET", "/activity", "public").answers(200, 200, 200),
                group("GET", "/activity", "private").answers(404, 404, 200),
                group("POST", "/announcements", "public").json(ANNOUNCEMENT).answers(401, 403, 201),
                group("POST", "/announcements", "private").json(ANNOUNCEMENT).answers(401, 404, 201),
                group("GET", "/announcements", "public").answers(401, 403, 200),
                group("GET", "/announcements", "private").answers(401, 404, 200),
                announcement("GET", "public").answers(401, 403, 404),
                announcement("GET", "private").answers(401, 404, 404),
                announcement("PUT", "public").json(ANNOUNCEMENT).answers(401, 403, 404),
                announcement("PUT", "private").json(ANNOUNCEMENT).answers(401, 404, 404),
                announcement("DELETE", "public").answers(401, 403, 404),
                announcement("DELETE", "private").answers(401, 404, 404),
                group("POST", "/contact", "public").json(CONTACT).answers(401, 409, 409),
                group("POST", "/contact", "private").json(CONTACT).answers(401, 404, 409),
                group("GET", "/contact", "public").answers(401, 403, 200),
                group("GET", "/contact", "private").answers(401, 404, 200),
                blocked("PUT", "public").answers(401, 403, 404),
                blocked("PUT", "private").answers(401, 404, 404),
                blocked("DELETE", "public").answers(401, 403, 204),
                blocked("DELETE", "private").answers(401, 404, 204),
                organised("series", "POST", "").json(CONTACT).answers(401, 409, 409),
                organised("series", "GET", "").answers(401, 403, 403),
                organised("series", "PUT", "/blocks/{account}").answers(401, 403, 403),
                organised("series", "DELETE", "/blocks/{account}").answers(401, 403, 403),
                organised("events", "POST", "").json(CONTACT).answers(401, 409, 409),
                organised("events", "GET", "").answers(401, 403, 403),
                organised("events", "PUT", "/blocks/{account}").answers(401, 403, 403),
                organised("events", "DELETE", "/blocks/{account}").answers(401, 403, 403),
                group("PATCH", "", "public")
                        .body("application/merge-patch+json", "{}")
                        .answers(401, 403, 200),
                group("PATCH", "", "private")
                        .body("application/merge-patch+json", "{}")
                        .answers(401, 404, 200),
                group("DELETE", "", "public").answers(401, 403, 200),
                group("DELETE", "", "private").answers(401, 404, 200),
                group("GET", "/restriction", "public").answers(401, 404, 404),
                group("GET", "/restriction", "private").answers(401, 404, 404),
                group("POST", "/restore", "public").answers(401, 403, 200),
                group("POST", "/restore", "private").answers(401, 404, 200),
                group("GET", "/membership", "public").answers(401, 404, 200),
                group("PUT", "/membership", "public").answers(401, 200, 200),
                group("PUT", "/membership", "private").answers(401, 404, 200),
                group("DELETE", "/membership", "public").answers(401, 204, 409),
                group("DELETE", "/membership", "private").answers(401, 404, 409),
                group("GET", "/members", "public").answers(401, 403, 200),
                group("GET", "/members", "private").answers(401, 404, 200),
                member("GET", "public", member).answers(401, 403, 200),
                member("GET", "private", member).answers(401, 404, 200),
                member("PUT", "public", Uuids.next())
                        .json("{\"role\": \"banned\"}")
                        .answers(401, 403, 200),
                member("PUT", "private", Uuids.next())
                        .json("{\"role\": \"banned\"}")
                        .answers(401, 404, 200),
                member("DELETE", "public", Uuids.next()).answers(401, 403, 204),
                member("DELETE", "private", Uuids.next()).answers(401, 404, 204),
                group("GET", "/permissions", "public").answers(401, 403, 200),
                group("GET", "/permissions", "private").answers(401, 404, 200),
                group("PATCH", "/permissions", "public")
                        .body("application/merge-patch+json", "{\"roles\": {}}")
                        .answers(401, 403, 200),
                group("PATCH", "/permissions", "private")
                        .body("application/merge-patch+json", "{\"roles\": {}}")
                        .answers(401, 404, 200),
                Endpoint.of("GET", "/api/groups/transfers").answers(401, 200, 200),
                group("GET", "/transfer", "public").answers(401, 404, 404),
                group("POST", "/transfer", "public").json(TO_NOBODY).answers(401, 403, 404),
                group("POST", "/transfer", "private").json(TO_NOBODY).answers(401, 404, 404),
                group("DELETE", "/transfer", "public").answers(401, 403, 204),
                group("DELETE", "/transfer", "private").answers(401, 404, 204),
                group("POST", "/transfer/accept", "public").answers(401, 404, 404),
                group("POST", "/transfer/decline", "public").answers(401, 404, 404),
                group("GET", "/request", "public").answers(401, 404, 404),
                group("PUT", "/request", "public").json("{}").answers(401, 409, 409),
                group("PUT", "/request", "private").json("{}").answers(401, 404, 409),
                group("DELETE", "/request", "public").answers(401, 204, 204),
                group("DELETE", "/request", "private").answers(401, 404, 204),
                group("GET", "/requests", "public").answers(401, 403, 200),
                group("GET", "/requests", "private").answers(401, 404, 200),
                asking("approve", "public").answers(401, 403, 404),
                asking("approve", "private").answers(401, 404, 404),
                asking("decline", "public").json("{}").answers(401, 403, 404),
                asking("decline", "private").json("{}").answers(401, 404, 404),
                group("POST", "/invitations", "public").json("{}").answers(401, 403, 201),
                group("POST", "/invitations", "private").json("{}").answers(401, 404, 201),
                group("GET", "/invitations", "public").answers(401, 403, 200),
                group("GET", "/invitations", "private").answers(401, 404, 200),
                group("DELETE", "/invitations/{id}", "/invitations/" + Uuids.next(), "public")
                        .answers(401, 403, 204),
                group("DELETE", "/invitations/{id}", "/invitations/" + Uuids.next(), "private")
                        .answers(401, 404, 204),
                Endpoint.of("GET", "/api/groups/invitations").answers(401, 200, 200),
                invitation("GET", "").answers(200, 200, 200),
                invitation("POST", "/accept").answers(401, 200, 200),
                invitation("POST", "/decline").answers(401, 404, 404));
    }

    /** A report that nobody made. */
    private static Endpoint report(String step) {
        return Endpoint.of("POST", "/api/reports/{id}/" + step).at("/api/reports/" + Uuids.next() + "/" + step);
    }

    /** Somebody who asks to belong to a new group of the member's, but doesn't. */
    private Endpoint asking(String decision, String visibility) {
        return group(
                "POST", "/requests/{account}/" + decision, "/requests/" + Uuids.next() + "/" + decision, visibility);
    }

    /** An invitation by link to a new private group of the member's. */
    private Endpoint invitation(String method, String below) {
        Api owner = api.as(member);
        Supplier<String> link = once(() -> {
            String path = owner.post("/api/groups", GroupRequests.visibleTo("private"))
                    .expect(201)
                    .header("Location");
            return owner.post(path + "/invitations", "{}").expect(201).text("/link");
        });
        return Endpoint.of(method, "/api/groups/invitations/{key}" + below).at(() -> link.get() + below);
    }

    /** Something that was never announced in a new group of the member's. */
    private Endpoint announcement(String method, String visibility) {
        return group(method, "/announcements/{id}", "/announcements/" + Uuids.next(), visibility);
    }

    /** Somebody who never wrote to a new group of the member's. */
    private Endpoint blocked(String method, String visibility) {
        return group(method, "/contact/blocks/{account}", "/contact/blocks/" + Uuids.next(), visibility);
    }

    /** A public series or event that Alice organises. */
    private Endpoint organised(String kind, String method, String below) {
        String pattern = "/api/" + kind + "/{slug}/contact" + below;
        return Endpoint.of(method, pattern).at(() -> {
            String slug = "contacted-" + Uuids.next();
            database.sql("""
                                    insert into known_thing (kind, id, version, slug, name, visibility, organiser_ids)
                                    values (:kind, :id, 1, :slug, 'Contacted', 'public', :organisers)""")
                    .param("kind", kind.equals("series") ? "SERIES" : "EVENT")
                    .param("id", Uuids.next())
                    .param("slug", slug)
                    .param("organisers", new UUID[] {People.ALICE})
                    .update();
            return pattern.replace("{slug}", slug)
                    .replace("{account}", Uuids.next().toString());
        });
    }

    /** Somebody in a new group of the member's. */
    private Endpoint member(String method, String visibility, UUID account) {
        return group(method, "/members/{account}", "/members/" + account, visibility);
    }

    /** A new group of the member's. */
    private Endpoint group(String method, String below, String visibility) {
        return group(method, below, below, visibility);
    }

    private Endpoint group(String method, String pattern, String below, String visibility) {
        Supplier<String> group = once(() -> api.as(member)
                .post("/api/groups", GroupRequests.visibleTo(visibility))
                .expect(201)
                .header("Location"));
        return Endpoint.of(method, "/api/groups/{slug}" + pattern)
                .header("If-Match", "*")
                .at(() -> group.get() + below);
    }

    /** The same for all callers of a row, the owner last: one account owns a hundred groups at most. */
    private static Supplier<String> once(Supplier<String> making) {
        List<String> made = new ArrayList<>();
        return () -> {
            if (made.isEmpty()) {
                made.add(making.get());
            }
            return made.getFirst();
        };
    }
}
