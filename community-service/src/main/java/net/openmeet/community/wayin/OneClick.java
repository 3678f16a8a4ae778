package net.openmeet.community.wayin;

import java.util.List;

/** People whom one click signs in, whoever clicks. There are some in the demo alone. */
public interface OneClick {

    /** Somebody to choose; {@code word} is what the form sends as {@code person}. */
    record Person(String word, String name, String story) {}

    List<Person> people();

    /** The path that takes the form. */
    String action();
}
