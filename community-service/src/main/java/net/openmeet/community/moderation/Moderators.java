package net.openmeet.community.moderation;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.openmeet.platform.security.GrantedRoles;
import net.openmeet.platform.security.InstanceRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which role on the instance, asked for each request: what was revoked is gone at once, and whoever is suspended has none. */
@Repository
class Moderators implements GrantedRoles {

    private final JdbcClient database;

    Moderators(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<InstanceRole> of(UUID account) {
        return database.sql("""
                        select role from instance_role granted where account_id = :account
                        and not exists (select from restricted_thing where thing_id = granted.account_id and restricted)""").param("account", account).query(String.class).list().stream()
                .map(InstanceRole::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
