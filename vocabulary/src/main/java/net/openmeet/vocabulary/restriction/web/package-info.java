/** What organisers are told of restrictions over HTTP. */
@NullMarked
package net.openmeet.vocabulary.restriction.web;

import org.jspecify.annotations.NullMarked;
