/** Owns how the group that something belongs to looks over HTTP. */
@NullMarked
package net.openmeet.vocabulary.group.web;

import org.jspecify.annotations.NullMarked;
