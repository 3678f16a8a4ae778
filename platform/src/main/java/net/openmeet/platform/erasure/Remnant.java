package net.openmeet.platform.erasure;

/**
 * Rows that name an account which was erased.
 *
 * @param column as declarations name it
 */
public record Remnant(String column, Treatment treatment, long rows) {}
