package net.openmeet.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class FlushingAnAnswerTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final WholeAnswer answer = new WholeAnswer(response);

    @Test
    void leavesJsonToTheContainer() throws IOException {
        flush("application/json");

        assertThat(response.isCommitted()).isFalse();
        assertThat(response.getContentAsString()).isEqualTo("{}");
    }

    @Test
    void sendsProblemsBeforeAnybodyAddsToThem() throws IOException {
        flush("application/problem+json");

        assertThat(response.isCommitted()).isTrue();
    }

    @Test
    void sendsWhatAStreamHasSaid() throws IOException {
        flush("text/event-stream");

        assertThat(response.isCommitted()).isTrue();
    }

    @Test
    void sendsTheHeadOfWhatHasNoBody() throws IOException {
        answer.flushBuffer();

        assertThat(response.isCommitted()).isTrue();
    }

    private void flush(String type) throws IOException {
        answer.setContentType(type);
        answer.getOutputStream().write("{}".getBytes(StandardCharsets.UTF_8));
        answer.getOutputStream().flush();
        answer.flushBuffer();
    }
}
