package net.openmeet.vocabulary.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.openmeet.platform.database.Column;
import org.springframework.jdbc.support.SqlArrayValue;

/** Who organises something, as the columns {@code owner_id}, {@code co_organisers} and {@code hosts} of a row have it. */
public final class OrganiserColumns {

    private OrganiserColumns() {}

    /** Reads them from a row that has all three, none of them null. */
    public static Organisers read(ResultSet row) throws SQLException {
        return read(row, "owner_id", "co_organisers", "hosts");
    }

    /** As {@link #read(ResultSet)}, from columns that have other names. */
    public static Organisers read(ResultSet row, String owner, String coOrganisers, String hosts) throws SQLException {
        return new Organisers(row.getObject(owner, UUID.class), accounts(row, coOrganisers), accounts(row, hosts));
    }

    /** As {@link #read(ResultSet, String, String, String)}, for who asks: the column {@code editor} has them where a role in its group counts. */
    public static Organisers readFor(ResultSet row, String owner, String coOrganisers, String hosts)
            throws SQLException {
        return read(row, owner, coOrganisers, hosts).editedBy(row.getObject("editor", UUID.class));
    }

    /** The value of one of the two columns with many. */
    public static SqlArrayValue of(List<UUID> accounts) {
        return Column.of("uuid", accounts, account -> account);
    }

    private static List<UUID> accounts(ResultSet row, String column) throws SQLException {
        Array accounts = row.getArray(column);
        return Arrays.asList((UUID[]) accounts.getArray());
    }
}
