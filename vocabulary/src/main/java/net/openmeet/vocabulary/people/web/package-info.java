/** Owns how those who organise something look over HTTP. */
@NullMarked
package net.openmeet.vocabulary.people.web;

import org.jspecify.annotations.NullMarked;
