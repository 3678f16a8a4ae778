package net.openmeet.attendance.attendance;

/**
 * What a member answered to a question of the organiser's.
 *
 * @param question as it was asked then
 * @param answer 1 to {@value #LONGEST} code points
 */
public record GivenAnswer(String question, String answer) {

    public static final int LONGEST = 1000;
}
