/**
 * Owns work that outlives a crash: a row that commits with what makes it necessary, and that goes, or goes on, in one transaction with its
 * effect. Any instance does it; rows of one key one after the other; what keeps failing stays, is told of, and keeps nobody else waiting.
 *
 * <p>A kind is one of
 * <ul>
 *   <li>{@link net.openmeet.platform.work.WorkHandler}: an effect in this service's own database, exactly once;
 *   <li>{@link net.openmeet.platform.work.RecurringWork}: the same, again and again, one row for all instances;
 *   <li>{@link net.openmeet.platform.work.AtLeastOnceCall}: a call to the outside that may be repeated with an idempotency key;
 *   <li>{@link net.openmeet.platform.work.AtMostOnceCall}: a call to the outside that must not be repeated.
 * </ul>
 * A bean of such a type is enough.
 */
@NullMarked
package net.openmeet.platform.work;

import org.jspecify.annotations.NullMarked;
