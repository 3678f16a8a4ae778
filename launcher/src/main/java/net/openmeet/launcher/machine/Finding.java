package net.openmeet.launcher.machine;

/**
 * One thing that was looked at.
 *
 * @param advice what to do about it; empty when all is well
 */
public record Finding(boolean ok, String subject, String sentence, String advice) {

    public static Finding ok(String subject, String sentence) {
        return new Finding(true, subject, sentence, "");
    }

    public static Finding problem(String subject, String sentence, String advice) {
        return new Finding(false, subject, sentence, advice);
    }

    @Override
    public String toString() {
        String line = (ok ? "ok       " : "PROBLEM  ") + subject + ": " + sentence;
        return ok ? line : line + System.lineSeparator() + "         " + advice;
    }
}
