package net.openmeet.community.testing;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.openmeet.platform.id.Uuids;
import net.openmeet.platform.test.Mailbox;
import net.openmeet.platform.test.ReceivedMail;
import tools.jackson.databind.JsonNode;

/** Somebody who reads their mail, and signs in by what it says. */
public final class MailReader {

    private static final Pattern CODE = Pattern.compile("^ {4}(\\d{4}) (\\d{4})\\r?$", Pattern.MULTILINE);
    private static final Pattern LINK =
            Pattern.compile("^http\\S+/oauth2/sign-in/code\\?code=\\d{8}", Pattern.MULTILINE);

    /** An address that nobody had before. */
    public String newAddress() {
        return "reader-" + Uuids.next() + "@example.org";
    }

    /** Asks for a code, on the way to an authorization. */
    public void ask(Browser browser, FrontEnd frontEnd, String address) {
        URI page = URI.create(Browser.location(browser.get(frontEnd.authorizationRequest(Map.of("max_age", "0")))));
        String target =
                FrontEnd.parameter(page, "continue").replace("&max_age=0", "").replace("max_age=0&", "");
        HttpResponse<String> asked =
                browser.submit("/oauth2/sign-in/mail", Map.of("address", address, "continue", target));
        if (asked.statusCode() != 303) {
            throw new AssertionError("No mail: " + asked + " " + asked.body());
        }
    }

    /** Signs in by the code of the {@code mail}th mail to an address. */
    public JsonNode signIn(Browser browser, FrontEnd frontEnd, String address, int mail) {
        ask(browser, frontEnd, address);
        String code = code(Mailbox.shared().await(address, mail));
        HttpResponse<String> signedIn = browser.submit("/oauth2/sign-in/code", Map.of("code", code));
        URI back = URI.create(Browser.location(browser.get(Browser.location(signedIn))));
        return FrontEnd.tokens(frontEnd.exchange(FrontEnd.parameter(back, "code"), Map.of()));
    }

    public static String code(ReceivedMail mail) {
        Matcher code = CODE.matcher(mail.text());
        if (!code.find()) {
            throw new AssertionError("No code in: " + mail.text());
        }
        return code.group(1) + code.group(2);
    }

    public static String link(ReceivedMail mail) {
        Matcher link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("No link in: " + mail.text());
        }
        return link.group();
    }
}
