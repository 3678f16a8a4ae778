package net.openmeet.platform.test.sample;

import static org.assertj.core.api.Assertions.assertThat;

import net.openmeet.platform.test.Api;
import net.openmeet.platform.test.ApiResponse;
import net.openmeet.platform.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ServiceTest(service = "sample-service")
@ExtendWith(OutputCaptureExtension.class)
class FailuresIT {

    private final Api api;

    FailuresIT(Api api) {
        this.api = api;
    }

    @Test
    void tellsAnIdAndNothingElse(CapturedOutput log) {
        ApiResponse answer = api.get("/probe/failure");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("internal-error");
        assertThat(answer.body()).doesNotContain("secret", "IllegalState", "java");
        assertThat(answer.text("/id")).isNotBlank();
        assertThat(log.getOut())
                .contains("Internal error " + answer.text("/id"))
                .contains("the secret of the database")
                .containsPattern("ERROR sample-service +[0-9a-f]{32} ");
    }

    @Test
    void writesTheCallersTraceIdIntoTheLog(CapturedOutput log) {
        api.with("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/probe/failure");

        assertThat(log.getOut()).contains("4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
