package net.openmeet.community.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.openmeet.community.testing.RunningService;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.Messages;
import net.openmeet.platform.test.Servers;
import net.openmeet.schemas.change.FieldChange;
import net.openmeet.schemas.community.AccountUpdated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@RunningService
class DescribingOneselfIT {

    private static final String ALL = """
            {"bio": "I like *yoga*.\\n\\n- mats", "language": "DE-at", "timeZone": "Europe/Vienna", "weekStart": "sunday",
             "public": ["weekStart", "bio", "bio"]}""";

    private final Api api;
    private final Messages messages = Servers.shared().messages();
    private final UUID id = Uuids.next();
    private String handle = "";

    DescribingOneselfIT(Api api) {
        this.api = api;
    }

    @BeforeEach
    void isAMember() {
        handle = api.as(id).put("/api/me").expect(200).text("/handle");
    }

    @Test
    void saysNothingAtFirst() {
        ApiResponse me = api.as(id).get("/api/me").expect(200);

        assertThat(me.text("/bio")).isEmpty();
        assertThat(me.at("/timeZone").isNull()).isTrue();
        assertThat(texts(me.at("/public"))).containsExactly("bio", "picture");
    }

    @Test
    void keepsWhatIsSaid() {
        patch(ALL).expect(200);

        ApiResponse me = api.as(id).get("/api/me").expect(200);

        assertThat(me.header("ETag")).isEqualTo("\"2\"");
        assertThat(me.text("/bio")).isEqualTo("I like *yoga*.\n\n- mats");
        assertThat(me.text("/language")).isEqualTo("de-AT");
        assertThat(me.text("/timeZone")).isEqualTo("Europe/Vienna");
        assertThat(me.text("/weekStart")).isEqualTo("sunday");
        assertThat(texts(me.at("/public"))).containsExactly("bio", "weekStart");
    }

    @Test
    void showsEverybodyWhatIsPublicAlone() {
        patch(ALL).expect(200);

        ApiResponse shown = api.get("/api/accounts/" + handle).expect(200);

        assertThat(shown.text("/bio")).startsWith("I like");
        assertThat(shown.text("/weekStart")).isEqualTo("sunday");
        assertThat(shown.at("/language").isNull()).isTrue();
        assertThat(shown.at("/timeZone").isNull()).isTrue();
        assertThat(shown.json().has("public")).isFalse();
    }

    @Test
    void hidesAllOfIt() {
        patch(ALL).expect(200);
        patch("{\"public\": null}").expect(200);

        ApiResponse shown = api.get("/api/accounts/" + handle).expect(200);

        assertThat(shown.text("/bio")).isEmpty();
        assertThat(shown.at("/weekStart").isNull()).isTrue();
        assertThat(api.as(id).get("/api/me").text("/bio")).startsWith("I like");
    }

    @Test
    void removesWhatIsSaid() {
        patch(ALL).expect(200);

        ApiResponse silent = patch("{\"bio\": null, \"language\": null, \"timeZone\": null, \"weekStart\": null}")
                .expect(200);

        assertThat(silent.text("/bio")).isEmpty();
        assertThat(silent.at("/language").isNull()).isTrue();
        assertThat(silent.at("/timeZone").isNull()).isTrue();
        assertThat(silent.at("/weekStart").isNull()).isTrue();
    }

    @Test
    void tellsOthersWhichFieldsChangedAndNotHow() {
        patch("{\"bio\": \"A secret\", \"timeZone\": \"Asia/Tokyo\"}").expect(200);

        AccountUpdated told = messages.await(
                        AccountUpdated.class, message -> message.getAccountId().equals(id))
                .body();

        assertThat(told.getChanges()).extracting(FieldChange::getField).containsExactly("bio", "timeZone");
        assertThat(told.toString()).doesNotContain("secret", "Tokyo");
    }

    @Test
    void makesNoNewVersionWhereNothingDiffers() {
        patch(ALL).expect(200);

        assertThat(patch(ALL).expect(200).header("ETag")).isEqualTo("\"2\"");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"language": "klingon language"}      | /language  | invalid-language
                    {"timeZone": "Europe/Atlantis"}       | /timeZone  | unknown-time-zone
                    {"weekStart": "Monday"}               | /weekStart | unknown-value
                    {"public": ["email"]}                 | /public/0  | unknown-value
                    {"public": [null]}                    | /public/0  | unknown-value
                    {"bio": "\\u0000"}                    | /bio       | forbidden-character
                    {"bio": "\\u202E"}                    | /bio       | forbidden-character
                    """)
    void saysWhatIsWrongWhere(String body, String pointer, String code) {
        ApiResponse refused = patch(body).expect(422);

        assertThat(refused.faults()).containsExactly(pointer);
        assertThat(refused.text("/errors/0/code")).isEqualTo(code);
    }

    @Test
    void boundsWhatIsSaid() {
        assertThat(patch("{\"bio\": \"%s\"}".formatted("x".repeat(5_001)))
                        .expect(422)
                        .faults())
                .containsExactly("/bio");
        assertThat(patch("{\"public\": [\"bio\",\"bio\",\"bio\",\"bio\",\"bio\",\"bio\",\"bio\",\"bio\"]}")
                        .expect(422)
                        .faults())
                .containsExactly("/public");
        patch("{\"bio\": \"%s\"}".formatted("🦊".repeat(5_000))).expect(200);
    }

    private ApiResponse patch(String body) {
        return api.as(id).with("If-Match", "*").patch("/api/me", body);
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
