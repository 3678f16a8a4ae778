/** Another service, to depend on. */
@NullMarked
package net.openmeet.plantedservice;

import org.jspecify.annotations.NullMarked;
