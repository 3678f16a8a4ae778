package net.openmeet.atproto.lexicon;

/**
 * What isn't as a lexicon has it.
 *
 * @param pointer where, as a JSON pointer (RFC 6901)
 * @param what what is wrong there, in words for a log
 */
public record Fault(String pointer, String what) {}
