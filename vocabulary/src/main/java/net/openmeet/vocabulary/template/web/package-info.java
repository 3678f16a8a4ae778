/** Owns how templates and visibility are read from requests and written in answers. */
@NullMarked
package net.openmeet.vocabulary.template.web;

import org.jspecify.annotations.NullMarked;
