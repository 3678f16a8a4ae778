package net.openmeet.community.wayin;

import net.openmeet.platform.mail.MailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which addresses get no mails, by their hashes: the list says of nobody that he was here. */
@Repository
class Suppressions {

    private final JdbcClient database;

    Suppressions(JdbcClient database) {
        this.database = database;
    }

    /** Whether a mail that somebody asks for at this moment may go to an address: not where it comes back. */
    boolean admitWhatIsAskedFor(MailAddress address) {
        return !isListed(address, SuppressionReason.BOUNCE);
    }

    /** Whether a mail that nobody there asked for may go to an address. */
    boolean admit(MailAddress address) {
        return !isListed(address, SuppressionReason.values());
    }

    private boolean isListed(MailAddress address, SuppressionReason... reasons) {
        String[] names = new String[reasons.length];
        for (int i = 0; i < reasons.length; i++) {
            names[i] = reasons[i].name();
        }
        return database.sql("""
                        select exists (select from mail_suppression where address_hash = :hash and reason = any (:reasons))""")
                .param("hash", address.hash())
                .param("reasons", names)
                .query(Boolean.class)
                .single();
    }
}
