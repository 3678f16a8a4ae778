package net.openmeet.community.wayin;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import net.openmeet.community.account.Handle;
import net.openmeet.platform.mail.Mail;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.mail.MailPart;
import net.openmeet.platform.text.Texts;
import net.openmeet.platform.text.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What people are told by mail about getting in. */
@Component
@EnableConfigurationProperties(WayInSettings.class)
class WayInMails {

    /** A notice that comes a day late is still worth reading; a code isn't. */
    private static final Duration NOTICE = Duration.ofHours(24);

    private final Texts texts = Texts.of("texts/community/way-in");
    private final String site;
    private final Clock clock;
    private final WayInSettings settings;

    WayInMails(@Value("${openmeet.public-url}") String publicUrl, WayInSettings settings, Clock clock) {
        this.site = publicUrl;
        this.settings = settings;
        this.clock = clock;
    }

    /** The link works in the browser that asked alone: it has nothing but the code in it. */
    Mail toSignIn(AddressProof proof, MailedCode code, Locale language) {
        Words words = texts.in(language);
        return new Mail(
                proof.address(),
                words.language(),
                words.get("sign-in.mail.subject", code.shown()),
                List.of(
                        new MailPart.Paragraph(words.get("sign-in.mail.link")),
                        new MailPart.Link(
                                words.get("sign-in.mail.button"),
                                URI.create(site + "/oauth2/sign-in/code?code=" + code.digits())),
                        new MailPart.Paragraph(words.get("sign-in.mail.code")),
                        new MailPart.Code(code.shown()),
                        new MailPart.Paragraph(words.get(
                                "sign-in.mail.bounds", settings.codeLifetime().toMinutes()))),
                words.get("mail.footer", site),
                proof.expiresAt());
    }

    Mail toAdd(AddressProof proof, MailedCode code, Locale language) {
        Words words = texts.in(language);
        return new Mail(
                proof.address(),
                words.language(),
                words.get("add.mail.subject", code.shown()),
                List.of(
                        new MailPart.Paragraph(words.get("add.mail.code")),
                        new MailPart.Code(code.shown()),
                        new MailPart.Paragraph(words.get(
                                "add.mail.bounds", settings.codeLifetime().toMinutes()))),
                words.get("mail.footer", site),
                proof.expiresAt());
    }

    Mail added(MailAddress to, WayIn added, Locale language) {
        return notice(to, "added", added, language);
    }

    Mail removed(MailAddress to, WayIn removed, Locale language) {
        return notice(to, "removed", removed, language);
    }

    Mail suspected(MailAddress to, Passkey passkey, Locale language) {
        return notice(to, "suspected", passkey, language);
    }

    Mail deletionBegun(MailAddress to, Instant deletesAt, Locale language) {
        Words words = texts.in(language);
        return notice(to, "deletion", words.get("deletion.mail.what", day(deletesAt, words)), words);
    }

    Mail merged(MailAddress to, Handle absorbed, Handle survivor, Locale language) {
        Words words = texts.in(language);
        return notice(to, "merge", words.get("merge.mail.what", absorbed.value(), survivor.value()), words);
    }

    Mail exportReady(MailAddress to, URI content, Instant expiresAt, Locale language) {
        Words words = texts.in(language);
        return new Mail(
                to,
                words.language(),
                words.get("export.mail.subject"),
                List.of(
                        new MailPart.Paragraph(words.get("export.mail.what", day(expiresAt, words))),
                        new MailPart.Link(words.get("export.mail.button"), content),
                        new MailPart.Paragraph(words.get("export.mail.do"))),
                words.get("mail.footer", site),
                expiresAt);
    }

    private static String day(Instant time, Words words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(words.language())
                .format(time.atZone(ZoneOffset.UTC));
    }

    private Mail notice(MailAddress to, String what, WayIn about, Locale language) {
        Words words = texts.in(language);
        return notice(
                to,
                what,
                switch (about) {
                    case AccountAddress address ->
                        words.get(what + ".mail.what", address.address().shown());
                    case Passkey passkey -> words.get(what + ".mail.passkey", passkey.name());
                    case OutsideAccount account -> words.get(what + ".mail.outside", account.label());
                },
                words);
    }

    private Mail notice(MailAddress to, String what, String told, Words words) {
        return new Mail(
                to,
                words.language(),
                words.get(what + ".mail.subject"),
                List.of(new MailPart.Paragraph(told), new MailPart.Paragraph(words.get(what + ".mail.do"))),
                words.get("mail.footer", site),
                clock.instant().plus(NOTICE));
    }
}
