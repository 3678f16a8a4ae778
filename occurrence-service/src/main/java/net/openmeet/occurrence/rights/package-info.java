/** Owns the answer to who may see and who may change what: nowhere else in this service is it decided. */
@NullMarked
package net.openmeet.occurrence.rights;

import org.jspecify.annotations.NullMarked;
