package net.openmeet.community.group.messaging;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.group.web.GroupRequests;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Await;
import tools.jackson.databind.JsonNode;

/** What is told of a new group that everybody may see. */
final class ActivityUnderTest {

    final UUID group;
    private final String path;

    ActivityUnderTest(Api owner) {
        ApiResponse created =
                owner.post("/api/groups", GroupRequests.visibleTo("public")).expect(201);
        this.group = UUID.fromString(created.text("/id"));
        this.path = created.header("Location") + "/activity";
    }

    void awaitTold(Api viewer, String kind) {
        Await.until(kind, () -> !told(viewer, kind).isEmpty());
    }

    List<JsonNode> told(Api viewer, String kind) {
        return viewer.get(path)
                .expect(200)
                .at("/items")
                .valueStream()
                .filter(item -> item.at("/kind").asString().equals(kind))
                .toList();
    }
}
