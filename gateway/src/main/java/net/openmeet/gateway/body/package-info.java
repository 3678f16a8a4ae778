/** Takes bodies in whole before a service is asked, within the memory that there is for that. */
@NullMarked
package net.openmeet.gateway.body;

import org.jspecify.annotations.NullMarked;
