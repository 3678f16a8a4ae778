/** Owns how a service hears of accounts that are new. */
@NullMarked
package net.openmeet.vocabulary.newcomer.messaging;

import org.jspecify.annotations.NullMarked;
