package net.openmeet.series.series.web;

import static net.openmeet.platform.test.People.ALICE;
import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest(service = "series-service")
class AskingForStrangeSlugsIT {

    private final Api api;

    AskingForStrangeSlugsIT(Api api) {
        this.api = api.as(ALICE).with("If-Match", "*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "yoga%00",
                "%ED%A0%80",
                "%FF",
                "%C0%AF",
                "..%2Fyoga",
                "%2e%2e",
                "yoga;version=1",
                "%F0%9F%A7%98",
                "'%20or%20true--",
                "yoga%0A",
                "%25",
            })
    void findsNothingAndFailsNowhere(String slug) {
        String path = "/api/series/" + slug;

        assertThat(api.get(path).status()).isIn(400, 404);
        assertThat(api.patch(path, "{}").status()).isIn(400, 404);
        assertThat(api.delete(path).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 1_000, 6_000})
    void findsNothingUnderALongOne(int length) {
        assertThat(api.get("/api/series/" + "y".repeat(length)).status()).isIn(404, 414);
    }
}
