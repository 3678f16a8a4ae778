package net.openmeet.community.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The people of the demo world. Their ids are known to scripts and tests, and never change. */
public enum DemoPerson {
    ALICE("00000000-0000-7000-8000-00000000000a", "Organises Tuesday Yoga"),
    BOB("00000000-0000-7000-8000-00000000000b", "Comes every week"),
    CAROL("00000000-0000-7000-8000-00000000000c", "Brings guests"),
    DAN("00000000-0000-7000-8000-00000000000d", "Is new here");

    /** The path where a click signs in. */
    public static final String SIGN_IN = "/login";

    private final UUID id;
    private final String story;

    DemoPerson(String id, String story) {
        this.id = UUID.fromString(id);
        this.story = story;
    }

    /** Of the account. */
    public UUID id() {
        return id;
    }

    /** Also the handle, unless somebody has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String displayName() {
        return name().charAt(0) + word().substring(1);
    }

    /** Half a sentence for the sign-in page. */
    public String story() {
        return story;
    }

    /** Whom {@link #word} names. */
    public static Optional<DemoPerson> of(String word) {
        return Arrays.stream(values())
                .filter(person -> person.word().equals(word))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(DemoPerson::word).toList();
    }
}
