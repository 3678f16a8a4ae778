package net.openmeet.platform.erasure;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Columns that no two rows of a table have alike.
 *
 * @param condition of which rows that is so
 */
record UniqueKey(List<String> columns, String condition) {

    UniqueKey {
        columns = List.copyOf(columns);
    }

    /** The further condition by which a row can't have the survivor in a column, since there is one that has. */
    String taken(PersonalColumn moved) {
        String after = columns.stream()
                .map(column -> column.equals(moved.column()) ? moved.withSurvivor() : column)
                .collect(joining(", "));
        return " and (" + condition + ") and (" + after + ") in (select " + String.join(", ", columns) + " from "
                + moved.table() + " where " + condition + ")";
    }
}
