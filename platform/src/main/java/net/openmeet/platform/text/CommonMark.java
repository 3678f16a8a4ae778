package net.openmeet.platform.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Texts that people write in CommonMark (0.31), as HTML that every page can show: HTML in them is text, nothing is fetched from elsewhere (a picture is a link
 * to it), links lead nowhere but to http, https and mailto and vouch for nothing, and headings stand below those of the page. A new line is one, as people
 * expect who don't know CommonMark.
 */
public final class CommonMark {

    /** Quotes and lists in each other, emphases in each other: deeper ones are text. */
    private static final int DEEPEST = 20;

    /** A page has its name and its section's above what people write. */
    private static final int LEVELS_ABOVE = 2;

    private static final int LOWEST_HEADING = 6;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    IndentedCodeBlock.class,
                    ListBlock.class,
                    ThematicBreak.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .postProcessor(CommonMark::asOurPagesShow)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .percentEncodeUrls(true)
            .softbreak("<br />\n")
            .attributeProviderFactory(context -> (AttributeProvider) CommonMark::vouchForNothing)
            .build();

    private CommonMark() {}

    /** The HTML of a text; empty if the text is. */
    public static String html(String text) {
        return RENDERER.render(PARSER.parse(text));
    }

    private static Node asOurPagesShow(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(LOWEST_HEADING, heading.getLevel() + LEVELS_ABOVE));
                visitChildren(heading);
            }

            @Override
            public void visit(Image image) {
                var link = new Link(image.getDestination(), image.getTitle());
                image.insertBefore(link);
                for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                    link.appendChild(child);
                }
                image.unlink();
                visitChildren(link);
            }
        });
        return document;
    }

    private static void vouchForNothing(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "nofollow ugc noopener noreferrer");
        }
    }
}
