/**
 * Owns how much an account makes that is new: whoever is put out comes back as one. A service switches it on by importing {@link
 * KnownNewcomersConfiguration}; the table is the platform's.
 */
@NullMarked
package net.openmeet.vocabulary.newcomer;

import org.jspecify.annotations.NullMarked;
