/** Owns how edits of a series are read from requests, and what callers are told whose edits are refused. */
@NullMarked
package net.openmeet.vocabulary.phase.edit.web;

import org.jspecify.annotations.NullMarked;
