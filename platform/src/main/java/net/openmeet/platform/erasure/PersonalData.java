package net.openmeet.platform.erasure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

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
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a service declares of its columns: {@code personal-data/<service>.properties} and {@code platform.properties} of the class path, a line
 * each, {@code table.column = treatment} or {@code table.column = treatment: reason}. {@code table.*} is about all columns of a table that hold no
 * ids and aren't named themselves.
 *
 * <p>{@code table.column = treatment, told} is said of a column that names an account whose rows are part of what a person is told of himself; {@code
 * untold} where they aren't, since another service has told it, or it passes. Of a row that is told, {@code untold} columns are left out: secrets. One
 * that looks like a secret says which it is.
 *
 * <p>{@code table.column = treatment, told, moves}, {@code dropped}, {@code decided} or {@code renewed} is said of a column that names an account: what becomes of it when
 * the account goes into another one. Where somebody else's name would stand when it is erased, the survivor's stands when it is merged, without a word.
 */
public final class PersonalData {

    private static final String ALL = ".*";
    private static final Map<String, Boolean> TOLD = Map.of("told", true, "untold", false);

    private static final Pattern LOOKS_SECRET =
            Pattern.compile("(.*_)?(hash|secret|token|code|key|nonce|verifier)(_.*)?");

    private final Map<String, Declaration> declarations;

    private PersonalData(Map<String, Declaration> declarations) {
        this.declarations = declarations;
    }

    /**
     * What a line says.
     *
     * @param told null: it doesn't say
     * @param merging null: it doesn't say
     */
    private record Declaration(
            Treatment treatment,
            @Nullable Boolean told,
            @Nullable MergeRule merging) {

        Declaration and(String word) {
            Boolean saysTold = TOLD.get(word);
            return saysTold == null
                    ? new Declaration(treatment, told, MergeRule.find(word).orElseThrow(IllegalArgumentException::new))
                    : new Declaration(treatment, saysTold, merging);
        }
    }

    /**
     * What a service declares.
     *
     * @throws IllegalArgumentException if a line says what nobody understands
     */
    public static PersonalData of(String service) {
        Map<String, Declaration> declarations = new TreeMap<>();
        for (String name : List.of("platform", service)) {
            read(name).forEach((column, said) -> declarations.put((String) column, declaration(name, column, said)));
        }
        return new PersonalData(declarations);
    }

    /** What becomes of a column; empty where nobody has said. */
    public Optional<Treatment> of(PersonalColumn column) {
        return declared(column).map(Declaration::treatment);
    }

    /** What becomes of a column when accounts are merged; empty where nothing does. */
    Optional<MergeRule> merging(PersonalColumn column) {
        return declared(column)
                .map(said -> said.merging() == null && said.treatment() == Treatment.NOBODY && !column.isId()
                        ? MergeRule.MOVES
                        : said.merging());
    }

    /** The columns that name another account once the one that they name went into that. */
    public List<PersonalColumn> moving(List<PersonalColumn> columns) {
        return columns.stream()
                .filter(column ->
                        merging(column).filter(MergeRule.MOVES::equals).isPresent())
                .toList();
    }

    /** The columns that lead to what a person is told of himself: each row that names him there. */
    public List<PersonalColumn> toldBy(List<PersonalColumn> columns) {
        return columns.stream().filter(this::isToldBy).toList();
    }

    /** The tables of which a person is told the rows that name him. */
    List<ToldTable> told(List<PersonalColumn> columns) {
        return columns.stream().collect(groupingBy(PersonalColumn::table, TreeMap::new, toList())).entrySet().stream()
                .map(table -> new ToldTable(
                        table.getKey(),
                        table.getValue().stream().filter(this::isToldBy).toList(),
                        table.getValue().stream().filter(this::mayBeOfOthers).toList(),
                        table.getValue().stream().filter(this::isUntold).toList()))
                .filter(table -> !table.toldBy().isEmpty())
                .toList();
    }

    /** What is wrong with the declarations of a database that has these columns; empty where nothing is. */
    public List<String> faults(List<PersonalColumn> columns) {
        List<String> known = columns.stream()
                .flatMap(column -> Stream.of(column.name(), column.table() + ALL))
                .toList();
        Set<String> told = told(columns).stream().map(ToldTable::name).collect(toSet());
        return Stream.of(
                        columns.stream().filter(column -> of(column).isEmpty()).map(PersonalData::undeclared),
                        columns.stream().filter(this::isUndecided).map(PersonalData::undecided),
                        columns.stream().filter(this::isUnmerged).map(PersonalData::unmerged),
                        columns.stream()
                                .filter(column -> told.contains(column.table()) && mayBeSecret(column))
                                .map(PersonalData::undecided),
                        declarations.keySet().stream()
                                .filter(declared -> !known.contains(declared))
                                .map(declared -> declared + " is declared, and no column"))
                .flatMap(faults -> faults)
                .toList();
    }

    private Optional<Declaration> declared(PersonalColumn column) {
        Declaration own = declarations.get(column.name());
        return Optional.ofNullable(own != null || column.isId() ? own : declarations.get(column.table() + ALL));
    }

    private boolean isToldBy(PersonalColumn column) {
        Declaration own = declarations.get(column.name());
        return own != null && leads(column, own) && Boolean.TRUE.equals(own.told());
    }

    private boolean isUntold(PersonalColumn column) {
        Declaration own = declarations.get(column.name());
        return own != null && !leads(column, own) && Boolean.FALSE.equals(own.told());
    }

    private boolean mayBeOfOthers(PersonalColumn column) {
        return column.isId()
                && of(column)
                        .filter(treatment -> treatment != Treatment.NO_PERSON)
                        .isPresent();
    }

    private boolean isUndecided(PersonalColumn column) {
        Declaration own = declarations.get(column.name());
        return own != null && leads(column, own) && own.told() == null;
    }

    private boolean isUnmerged(PersonalColumn column) {
        Declaration own = declarations.get(column.name());
        return own != null && leads(column, own) && own.merging() == null;
    }

    private boolean mayBeSecret(PersonalColumn column) {
        Declaration own = declarations.get(column.name());
        return !column.isId()
                && (own == null || own.told() == null)
                && (column.type().equals("bytea")
                        || LOOKS_SECRET.matcher(column.column()).matches());
    }

    /** Whether rows are found by it: by an id, or by a text by which they go. */
    private static boolean leads(PersonalColumn column, Declaration own) {
        return own.treatment().leavesNothing() && (column.isId() || own.treatment() == Treatment.ROWS_GO);
    }

    private static String undecided(PersonalColumn column) {
        return column.name() + " (" + column.type()
                + ") doesn't say whether it is told to whom it is about: add \", told\" or \", untold\"";
    }

    private static String unmerged(PersonalColumn column) {
        return column.name() + " (" + column.type()
                + ") doesn't say what becomes of it when the account goes into another one: add \", moves\", \", dropped\","
                + " \", decided\" or \", renewed\"";
    }

    private static String undeclared(PersonalColumn column) {
        return column.name() + " (" + column.type()
                + ") isn't declared: say in personal-data/<service>.properties what becomes of it when an account"
                + " is erased, one of rows-go, emptied, nobody, leaves-list, by-service, with-row, passes, stays: reason, no-person"
                + (column.isId() ? "" : "; or of all texts of the table, " + column.table() + ALL);
    }

    private static Declaration declaration(String file, Object column, Object line) {
        String[] words = line.toString().split(":", 2);
        List<String> said = Stream.of(words[0].split(",")).map(String::strip).toList();
        return Treatment.find(said.getFirst())
                .filter(treatment -> treatment != Treatment.STAYS || words.length == 2)
                .filter(treatment -> said.stream().skip(1).allMatch(PersonalData::isUnderstood))
                .map(treatment -> said.stream()
                        .skip(1)
                        .reduce(new Declaration(treatment, null, null), Declaration::and, (one, other) -> other))
                .orElseThrow(() -> new IllegalArgumentException("personal-data/" + file + ".properties says of "
                        + column + " what nobody understands: " + line));
    }

    private static boolean isUnderstood(String word) {
        return TOLD.containsKey(word) || MergeRule.find(word).isPresent();
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
