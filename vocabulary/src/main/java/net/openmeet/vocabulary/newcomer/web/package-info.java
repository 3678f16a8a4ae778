/** Owns what those are told who are too new to make more. */
@NullMarked
package net.openmeet.vocabulary.newcomer.web;

import org.jspecify.annotations.NullMarked;
