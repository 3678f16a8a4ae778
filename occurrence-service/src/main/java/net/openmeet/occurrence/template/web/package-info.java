/** Templates as JSON: how locations, text and visibility are read and answered. */
@NullMarked
package net.openmeet.occurrence.template.web;

import org.jspecify.annotations.NullMarked;
