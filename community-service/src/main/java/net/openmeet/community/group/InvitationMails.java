package net.openmeet.community.group;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.openmeet.platform.mail.Mail;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.mail.MailPart;
import net.openmeet.platform.text.Texts;
import net.openmeet.platform.text.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What people are told by mail who are invited to groups. Nothing that a group says of itself is in it but its name. */
@Component
class InvitationMails {

    private final Texts texts = Texts.of("texts/community/group");
    private final String site;

    InvitationMails(@Value("${openmeet.public-url}") String publicUrl) {
        this.site = publicUrl;
    }

    Mail invitation(MailAddress to, String groupName, InvitationSecret secret, Instant expiresAt, Locale language) {
        Words words = texts.in(language);
        return new Mail(
                to,
                words.language(),
                words.get("invitation.mail.subject", groupName),
                List.of(
                        new MailPart.Paragraph(words.get("invitation.mail.what", groupName)),
                        new MailPart.Link(
                                words.get("invitation.mail.button"),
                                URI.create(site + "/groups/invitations/" + secret.text())),
                        new MailPart.Paragraph(words.get("invitation.mail.bounds"))),
                words.get("mail.footer", site),
                expiresAt);
    }
}
