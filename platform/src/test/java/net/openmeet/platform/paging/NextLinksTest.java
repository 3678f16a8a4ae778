package net.openmeet.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class NextLinksTest {

    @Test
    void nameTheNextPageBesideTheQueryThatWasAsked() throws Exception {
        assertThat(linkOf(new Page<>(List.of("a"), "Mg"))).isEqualTo("</api/notes?limit=1&cursor=Mg>; rel=\"next\"");
    }

    @Test
    void areAbsentOnTheLastPage() throws Exception {
        assertThat(linkOf(new Page<>(List.of("a"), null))).isNull();
    }

    private static @Nullable String linkOf(Page<?> page) throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/notes");
        request.setQueryString("limit=1&cursor=MQ");
        var response = new ServletServerHttpResponse(new MockHttpServletResponse());
        new NextLinks()
                .beforeBodyWrite(
                        page,
                        new MethodParameter(Object.class.getMethod("toString"), -1),
                        MediaType.APPLICATION_JSON,
                        JacksonJsonHttpMessageConverter.class,
                        new ServletServerHttpRequest(request),
                        response);
        return response.getHeaders().getFirst(HttpHeaders.LINK);
    }
}
