package net.openmeet.community.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@RunningService
class KeepingHandlesIT {

    private final Api api;
    private final UUID id = Uuids.next();
    private final String first = uniqueHandle();

    KeepingHandlesIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void isCalledSomething() {
        register(id);
        rename(id, first).expect(200);
    }

    @Test
    void leadsOnFromAFormerHandle() {
        String second = uniqueHandle();
        rename(id, second).expect(200);

        ApiResponse moved =
                api.get("/api/accounts/" + first.toUpperCase(Locale.ROOT)).expect(308);

        assertThat(moved.header("Location")).isEqualTo("/api/accounts/" + second);
        assertThat(moved.header("Cache-Control")).contains("no-store");
        assertThat(api.get("/api/accounts/" + second).expect(200).text("/id")).isEqualTo(id.toString());
    }

    @Test
    void givesAFormerHandleToNobodyElse() {
        rename(id, uniqueHandle()).expect(200);
        UUID other = Uuids.next();
        register(other);

        assertThat(rename(other, first).expect(409).code()).isEqualTo("handle-taken");
    }

    @Test
    void givesAFormerHandleBackToWhoHadIt() {
        String second = uniqueHandle();
        rename(id, second).expect(200);

        rename(id, first).expect(200);

        api.get("/api/accounts/" + first).expect(200);
        assertThat(api.get("/api/accounts/" + second).expect(308).header("Location"))
                .isEqualTo("/api/accounts/" + first);
    }

    @Test
    void letsNobodyHoardHandles() {
        // The one of the first sight, the first of its own, and eight more.
        for (int more = 0; more < 8; more++) {
            rename(id, uniqueHandle()).expect(200);
        }

        ApiResponse refused = rename(id, uniqueHandle()).expect(409);

        assertThat(refused.code()).isEqualTo("too-many-handles");
        assertThat(refused.faults()).containsExactly("/handle");
        rename(id, first).expect(200);
    }

    private ApiResponse register(UUID account) {
        return api.as(account).put("/api/me").expect(200);
    }

    private ApiResponse rename(UUID account, String handle) {
        return api.as(account).with("If-Match", "*").patch("/api/me", "{\"handle\": \"%s\"}".formatted(handle));
    }

    private static String uniqueHandle() {
        String text = Uuids.next().toString();
        return "k" + text.substring(text.length() - 12);
    }
}
