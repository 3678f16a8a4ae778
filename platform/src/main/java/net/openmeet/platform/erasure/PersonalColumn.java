package net.openmeet.platform.erasure;

import java.util.Set;

/**
 * A column that can hold an id or a text.
 *
 * @param type as PostgreSQL calls it: {@code uuid}, {@code _uuid}, {@code text} …
 */
public record PersonalColumn(String table, String column, String type) {

    private static final Set<String> IDS = Set.of("uuid", "_uuid");

    /** Whether it holds ids: each of them has to be looked at, none is declared with its table. */
    boolean isId() {
        return IDS.contains(type);
    }

    /** As declarations name it. */
    public String name() {
        return table + "." + column;
    }

    /** Its value with {@link ErasedAccount#NOBODY} in the place of {@code :account}. */
    String withoutAccount() {
        String nobody = "'" + ErasedAccount.NOBODY + "'";
        return type.equals("uuid")
                ? nobody
                : "replace(" + column + "::text, cast(:account as text), " + nobody + ")::" + type;
    }

    /** Its value with {@code :survivor} in the place of {@code :account}; a list names nobody twice. */
    String withSurvivor() {
        return switch (type) {
            case "uuid" -> "cast(:survivor as uuid)";
            case "_uuid" ->
                "case when :survivor = any (" + column + ") then array_remove(" + column + ", :account)"
                        + " else array_replace(" + column + ", :account, :survivor) end";
            default -> "replace(" + column + "::text, cast(:account as text), cast(:survivor as text))::" + type;
        };
    }

    /** The condition by which a row names {@code :account}. */
    String names() {
        return switch (type) {
            case "uuid" -> column + " = :account";
            case "_uuid" -> ":account = any (" + column + ")";
            case "bytea" -> "position(convert_to(cast(:account as text), 'UTF8') in " + column + ") > 0";
            default -> column + "::text like '%' || cast(:account as text) || '%'";
        };
    }
}
