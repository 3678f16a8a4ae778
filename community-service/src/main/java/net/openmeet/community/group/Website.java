package net.openmeet.community.group;

import jakarta.persistence.Embeddable;

/**
 * A page elsewhere that a group points to.
 *
 * @param title one line of 1 to {@value #LONGEST_TITLE} code points
 * @param uri absolute https URI
 */
@Embeddable
public record Website(String title, String uri) {

    public static final int LONGEST_TITLE = 100;
}
