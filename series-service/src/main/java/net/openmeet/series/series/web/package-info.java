/** Owns series over HTTP: requests, answers, problems. */
@NullMarked
package net.openmeet.series.series.web;

import org.jspecify.annotations.NullMarked;
