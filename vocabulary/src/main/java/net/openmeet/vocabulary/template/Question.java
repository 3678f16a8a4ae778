package net.openmeet.vocabulary.template;

/**
 * Something that members are asked before they go.
 *
 * @param text one line of 1 to {@value #LONGEST_TEXT} code points
 * @param required whether it has to be answered
 */
public record Question(String text, boolean required) {

    public static final int LONGEST_TEXT = 300;

    public Question {
        if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new IllegalArgumentException("A question is blank or too long");
        }
    }
}
