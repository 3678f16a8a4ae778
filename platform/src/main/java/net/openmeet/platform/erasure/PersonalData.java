package net.openmeet.platform.erasure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a service declares of its columns: {@code personal-data/<service>.properties} and {@code platform.properties} of the class path, a line
 * each, {@code table.column = treatment} or {@code table.column = treatment: reason}. {@code table.*} is about all columns of a table that hold no
 * ids and aren't named themselves.
 */
public final class PersonalData {

    private static final String ALL = ".*";

    private final Map<String, Treatment> treatments;

    private PersonalData(Map<String, Treatment> treatments) {
        this.treatments = treatments;
    }

    /**
     * What a service declares.
     *
     * @throws IllegalArgumentException if a line says what nobody understands
     */
    public static PersonalData of(String service) {
        Map<String, Treatment> treatments = new TreeMap<>();
        for (String name : List.of("platform", service)) {
            read(name).forEach((column, said) -> treatments.put((String) column, treatment(name, column, said)));
        }
        return new PersonalData(treatments);
    }

    /** What becomes of a column; empty where nobody has said. */
    public Optional<Treatment> of(PersonalColumn column) {
        Treatment own = treatments.get(column.name());
        return Optional.ofNullable(own != null || column.isId() ? own : treatments.get(column.table() + ALL));
    }

    /** What is wrong with the declarations of a database that has these columns; empty where nothing is. */
    public List<String> faults(List<PersonalColumn> columns) {
        List<String> known = columns.stream()
                .flatMap(column -> Stream.of(column.name(), column.table() + ALL))
                .toList();
        return Stream.concat(
                        columns.stream().filter(column -> of(column).isEmpty()).map(PersonalData::undeclared),
                        treatments.keySet().stream()
                                .filter(declared -> !known.contains(declared))
                                .map(declared -> declared + " is declared, and no column"))
                .toList();
    }

    private static String undeclared(PersonalColumn column) {
        return column.name() + " (" + column.type()
                + ") isn't declared: say in personal-data/<service>.properties what becomes of it when an account"
                + " is erased, one of rows-go, emptied, nobody, leaves-list, by-service, with-row, passes, stays: reason, no-person"
                + (column.isId() ? "" : "; or of all texts of the table, " + column.table() + ALL);
    }

    private static Treatment treatment(String file, Object column, Object said) {
        String[] words = said.toString().split(":", 2);
        return Treatment.find(words[0].strip())
                .filter(treatment -> treatment != Treatment.STAYS || words.length == 2)
                .orElseThrow(() -> new IllegalArgumentException("personal-data/" + file + ".properties says of "
                        + column + " what nobody understands: " + said));
    }

    private static Properties read(String name) {
        var lines = new Properties();
        try (InputStream file = PersonalData.class.getResourceAsStream("/personal-data/" + name + ".properties")) {
            if (file != null) {
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
                lines.load(text);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
