package net.openmeet.community.demo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import net.openmeet.community.demo.DemoPerson;
import net.openmeet.community.demo.DemoProfile;
import net.openmeet.community.provider.SignInPage;
import net.openmeet.platform.hash.Sha256;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** One button for each of the demo people. */
@Component
@DemoProfile
class DemoSignInPage implements SignInPage {

    static final String PATH = "/login";

    private final String page = resource("demo/sign-in.html");
    private final String style = resource("demo/sign-in.css");

    @Override
    public String path() {
        return PATH;
    }

    /** @param target where the browser goes on after signing in */
    String html(String target) {
        return page.replace("{style}", style)
                .replace("{people}", buttons())
                .replace("{continue}", HtmlUtils.htmlEscape(target));
    }

    /** Nothing but the page's own style. No form-action: a browser applies it to where the sign-in finally leads, too. */
    String contentSecurityPolicy() {
        return "default-src 'none'; style-src 'sha256-" + hash(style) + "'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String buttons() {
        return Arrays.stream(DemoPerson.values())
                .map(person ->
                        "<button type=\"submit\" name=\"person\" value=\"%s\"><strong>%s</strong> <span>%s</span></button>"
                                .formatted(person.word(), person.displayName(), person.story()))
                .collect(Collectors.joining("\n"));
    }

    private static String resource(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        return Base64.getEncoder().encodeToString(Sha256.of(text));
    }
}
