/** The services' API documents, together and readable. */
@NullMarked
package net.openmeet.gateway.docs;

import org.jspecify.annotations.NullMarked;
