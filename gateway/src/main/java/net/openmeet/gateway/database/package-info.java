/** The gateway's own database, which it can do without. */
@NullMarked
package net.openmeet.gateway.database;

import org.jspecify.annotations.NullMarked;
