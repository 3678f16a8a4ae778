/**
 * Owns where something takes place, as AT Protocol's community lexicons mean it: a place with a name, a postal address
 * ({@code community.lexicon.location.address}), a link to take part at. No service's own: whoever has locations has these (ADR 0012).
 */
@NullMarked
package net.openmeet.location;

import org.jspecify.annotations.NullMarked;
