/** Templates as the published language writes them. */
@NullMarked
package net.openmeet.occurrence.template.messaging;

import org.jspecify.annotations.NullMarked;
