package net.openmeet.community.merging;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By what one comes into an account, and where one is signed in to it. */
@Repository
class MergedWaysInCatalogue {

    private static final List<String> TABLES = List.of("account_address", "passkey", "outside_account", "sign_in");

    private final JdbcClient database;

    MergedWaysInCatalogue(JdbcClient database) {
        this.database = database;
    }

    /** Has all ways into an account lead into another one, before they would go with it. */
    void lead(UUID absorbed, UUID survivor) {
        TABLES.forEach(
                table -> database.sql("update " + table + " set account_id = :survivor where account_id = :absorbed")
                        .param("absorbed", absorbed)
                        .param("survivor", survivor)
                        .update());
    }
}
