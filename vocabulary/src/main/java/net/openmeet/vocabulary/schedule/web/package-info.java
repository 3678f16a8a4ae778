/** Owns how schedules look in requests and answers, and what callers are told when one is refused. */
@NullMarked
package net.openmeet.vocabulary.schedule.web;

import org.jspecify.annotations.NullMarked;
