package net.openmeet.platform.erasure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells a person what a service knows of him, by what the service declares of its columns: all rows as they were at one time, never in memory as a whole. */
public final class PersonalTelling {

    /** How a document ends that is whole. One that breaks off doesn't. */
    public static final String END = "\"complete\":true}";

    private static final int ROWS_AT_ONCE = 200;
    private static final int SECONDS_FOR_A_TABLE = 60;

    private final String service;
    private final PersonalData data;
    private final PersonalRows rows;
    private final JdbcClient database;
    private final TransactionTemplate reading;

    PersonalTelling(
            String service, PersonalData data, PersonalRows rows, JdbcClient database, TransactionTemplate reading) {
        this.service = service;
        this.data = data;
        this.rows = rows;
        this.database = database;
        this.reading = reading;
    }

    /** Writes a JSON object: which service it is, and in {@code tables} the rows of each table, columns by their names. The stream stays open. */
    public void tell(UUID account, OutputStream to) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        try {
            reading.executeWithoutResult(status -> write(account, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
    }

    private void write(UUID account, Writer out) {
        try {
            out.write("{\"service\":\"" + service + "\",\"tables\":{");
            String separator = "";
            for (ToldTable table : data.told(rows.columns())) {
                out.write(separator + "\n\"" + table.name() + "\":[");
                write(table, account, out);
                out.write("]");
                separator = ",";
            }
            out.write("\n}," + END);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(ToldTable table, UUID account, Writer out) {
        var separator = new StringBuilder();
        database.sql(table.query())
                .withFetchSize(ROWS_AT_ONCE)
                .withQueryTimeout(SECONDS_FOR_A_TABLE)
                .param("account", account)
                .query(row -> {
                    try {
                        out.append(separator).append('\n').append(row.getString(1));
                        separator.replace(0, 1, ",");
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
