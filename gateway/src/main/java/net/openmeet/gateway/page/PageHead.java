package net.openmeet.gateway.page;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * What the page's head says of what is at its address, for whoever shows a link to it.
 *
 * @param canonical the address
 * @param image of it; null: none
 * @param linkedData what it is in the words of schema.org, as JSON; null: not said
 */
record PageHead(
        String title,
        String description,
        URI canonical,
        @Nullable URI image,
        @Nullable String linkedData) {

    private static final Pattern GENERAL = Pattern.compile("<meta name=\"description\"[^>]*>\\s*<title>[^<]*</title>");

    /** The page with this in the place of what it says in general. */
    String in(String html) {
        return GENERAL.matcher(html).replaceFirst(Matcher.quoteReplacement(elements()));
    }

    private String elements() {
        var head = new StringBuilder();
        head.append("<title>").append(escaped(title)).append(" · OpenMeet</title>\n");
        named(head, "description", description);
        head.append("    <link rel=\"canonical\" href=\"")
                .append(escaped(canonical.toString()))
                .append("\" />\n");
        shown(head, "og:site_name", "OpenMeet");
        shown(head, "og:type", "website");
        shown(head, "og:title", title);
        shown(head, "og:description", description);
        shown(head, "og:url", canonical.toString());
        if (image != null) {
            shown(head, "og:image", image.toString());
        }
        named(head, "twitter:card", "summary");
        if (linkedData != null) {
            // No script: it is run by nobody, but it could end where a text says so.
            head.append("    <script type=\"application/ld+json\">")
                    .append(linkedData.replace("<", "\\u003c"))
                    .append("</script>\n");
        }
        return head.toString().strip();
    }

    private static void named(StringBuilder head, String name, String content) {
        meta(head, "name", name, content);
    }

    private static void shown(StringBuilder head, String property, String content) {
        meta(head, "property", property, content);
    }

    private static void meta(StringBuilder head, String attribute, String name, String content) {
        if (!content.isEmpty()) {
            head.append("    <meta ").append(attribute).append("=\"").append(name);
            head.append("\" content=\"").append(escaped(content)).append("\" />\n");
        }
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
