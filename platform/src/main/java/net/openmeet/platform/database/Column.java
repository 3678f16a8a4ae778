package net.openmeet.platform.database;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/** A column of many rows, as {@code unnest} takes it: one parameter of a statement, however many rows it writes or asks for. */
public final class Column {

    private Column() {}

    /**
     * The values of one column.
     *
     * @param type as PostgreSQL calls the elements' type; not bytea, which the driver wants as an array of its own
     * @param value what a row has in it; null is null
     */
    public static <R> SqlArrayValue of(String type, Collection<R> rows, Function<R, @Nullable Object> value) {
        return new SqlArrayValue(type, rows.stream().map(value).toArray());
    }
}
