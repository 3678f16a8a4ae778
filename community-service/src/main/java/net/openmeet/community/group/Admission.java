package net.openmeet.community.group;

import java.util.List;

/**
 * How people join a group.
 *
 * @param questions that whoever asks to join answers, one line each of 1 to {@value #LONGEST_QUESTION} code points, at most {@value #MOST_QUESTIONS}
 */
public record Admission(Joining joining, List<String> questions) {

    public static final int LONGEST_QUESTION = 300;
    public static final int MOST_QUESTIONS = 10;

    public Admission {
        questions = List.copyOf(questions);
        if (questions.size() > MOST_QUESTIONS) {
            throw new IllegalArgumentException("Too many questions");
        }
    }
}
