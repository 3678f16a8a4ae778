/** A POST that is repeated with its Idempotency-Key has its effect once and gets the first answer again. */
@NullMarked
package net.openmeet.platform.idempotency;

import org.jspecify.annotations.NullMarked;
