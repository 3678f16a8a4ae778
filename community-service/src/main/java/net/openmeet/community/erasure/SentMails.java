package net.openmeet.community.erasure;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was sent to the addresses of an account, and counts for a while: codes and invitations that name no account. */
@Repository
class SentMails {

    private static final String TO_IT =
            " where comparable in (select comparable from account_address where account_id = :account)";

    private final JdbcClient database;

    SentMails(JdbcClient database) {
        this.database = database;
    }

    /** Forgets it while it is known which addresses the account has. */
    void forgetThoseTo(UUID account) {
        database.sql("delete from address_proof" + TO_IT)
                .param("account", account)
                .update();
        database.sql("delete from invitation" + TO_IT).param("account", account).update();
    }
}
