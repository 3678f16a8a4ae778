/** Owns when something repeats: dates, zone and duration; as texts, recurrence ids, rules and durations as RFC 5545 writes them, zones as IANA names them. */
@NullMarked
package net.openmeet.vocabulary.schedule;

import org.jspecify.annotations.NullMarked;
