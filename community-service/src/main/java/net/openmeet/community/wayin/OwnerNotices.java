package net.openmeet.community.wayin;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import net.openmeet.community.account.Account;
import net.openmeet.platform.mail.Mail;
import net.openmeet.platform.mail.MailAddress;
import net.openmeet.platform.mail.Mails;
import org.springframework.stereotype.Component;

/** Tells an account's owner what becomes of its ways in, at all of its addresses. Part of its caller's transaction. */
@Component
public class OwnerNotices {

    private final AccountAddresses addresses;
    private final Suppressions suppressions;
    private final WayInMails texts;
    private final Mails mails;

    OwnerNotices(AccountAddresses addresses, Suppressions suppressions, WayInMails texts, Mails mails) {
        this.addresses = addresses;
        this.suppressions = suppressions;
        this.texts = texts;
        this.mails = mails;
    }

    void added(WayIn wayIn, Locale language) {
        tell(wayIn.accountId(), to -> texts.added(to, wayIn, language));
    }

    /** To be said before it goes: an address that is removed hears of it, too. */
    void removed(WayIn wayIn, Locale language) {
        tell(wayIn.accountId(), to -> texts.removed(to, wayIn, language));
    }

    void suspected(Passkey passkey, Locale language) {
        tell(passkey.accountId(), to -> texts.suspected(to, passkey, language));
    }

    /** That somebody has asked for the account's end. */
    public void deletionBegun(UUID accountId, Instant deletesAt, Locale language) {
        tell(accountId, to -> texts.deletionBegun(to, deletesAt, language));
    }

    /** That one of their accounts is about to go into another one: to be said while both have their addresses. */
    public void merged(Account absorbed, Account survivor, Locale language) {
        Stream.of(absorbed, survivor)
                .forEach(account ->
                        tell(account.id(), to -> texts.merged(to, absorbed.handle(), survivor.handle(), language)));
    }

    /** That what they asked to be told of themselves can be fetched. */
    public void exportReady(UUID accountId, URI content, Instant expiresAt, Locale language) {
        tell(accountId, to -> texts.exportReady(to, content, expiresAt, language));
    }

    private void tell(UUID accountId, Function<MailAddress, Mail> mail) {
        addresses.of(accountId).stream()
                .map(AccountAddress::address)
                // Whoever wants no mails wants these.
                .filter(suppressions::admitWhatIsAskedFor)
                .forEach(owner -> mails.enqueue(mail.apply(owner)));
    }
}
