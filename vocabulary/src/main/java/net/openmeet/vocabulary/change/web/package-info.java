/** What was changed of series, their dates and standalone events, as it goes out. */
@NullMarked
package net.openmeet.vocabulary.change.web;

import org.jspecify.annotations.NullMarked;
