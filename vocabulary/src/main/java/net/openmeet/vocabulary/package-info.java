/**
 * Owns what series and standalone events have in common, as every service sends, reads and stores it: what they look like, who may see
 * them, when they take place. No service's own, and nothing but values: what a service does with them is decided there (ADR 0012).
 */
@NullMarked
package net.openmeet.vocabulary;

import org.jspecify.annotations.NullMarked;
