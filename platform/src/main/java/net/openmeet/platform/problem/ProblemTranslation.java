package net.openmeet.platform.problem;

import org.jspecify.annotations.Nullable;

/** Knows the exceptions of one library and what a caller may hear about them. A bean each; the first that knows an exception wins. */
public interface ProblemTranslation {

    /** The problem, or null when this exception means nothing here. */
    @Nullable
    ProblemException translate(Throwable failure);
}
