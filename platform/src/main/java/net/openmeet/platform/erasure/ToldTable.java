package net.openmeet.platform.erasure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of which a person is told the rows that name him.
 *
 * @param toldBy columns that name him
 * @param people columns that may name others: of those he is told nothing
 * @param untold columns that are left out
 */
record ToldTable(String name, List<PersonalColumn> toldBy, List<PersonalColumn> people, List<PersonalColumn> untold) {

    ToldTable {
        toldBy = List.copyOf(toldBy);
        people = List.copyOf(people);
        untold = List.copyOf(untold);
    }

    /** The rows that name {@code :account}, each as an object. */
    String query() {
        String without =
                untold.stream().map(column -> "'" + column.column() + "'").collect(joining(", "));
        String oneself = people.stream()
                .flatMap(column -> Stream.of("'" + column.column() + "'", oneself(column)))
                .collect(joining(", "));
        return "select ((to_jsonb(told) - array[" + without + "]::text[]) || jsonb_build_object(" + oneself
                + "))::text from " + name + " told where "
                + toldBy.stream().map(PersonalColumn::names).collect(joining(" or "));
    }

    private static String oneself(PersonalColumn column) {
        return column.type().equals("uuid")
                ? "case when " + column.names() + " then cast(:account as uuid) end"
                : "to_jsonb(array(select cast(:account as uuid) where " + column.names() + "))";
    }
}
