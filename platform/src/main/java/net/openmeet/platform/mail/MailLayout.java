package net.openmeet.platform.mail;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.stream.Collectors;

/** Makes one list of parts HTML and text. */
final class MailLayout {

    private static final String TEMPLATE = "mail/message.jte";

    /** Made by the first mail. */
    private static final class Loaded {
        private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
                null, ContentType.Html, MailLayout.class.getClassLoader(), "gg.jte.generated.platform");
    }

    private MailLayout() {}

    static String html(Mail mail) {
        var html = new StringOutput();
        Loaded.ENGINE.render(TEMPLATE, mail, html);
        return html.toString();
    }

    static String text(Mail mail) {
        return mail.parts().stream().map(MailLayout::text).collect(Collectors.joining("\n\n", "", "\n\n-- \n"))
                + mail.footer()
                + "\n";
    }

    private static String text(MailPart part) {
        return switch (part) {
            case MailPart.Paragraph(String text) -> text;
            case MailPart.Link link -> link.words() + ":\n" + link.target();
            case MailPart.Code(String text) -> "    " + text;
        };
    }
}
