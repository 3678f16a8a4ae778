/** Has members of an outside issuer registered before their first write goes on its way (docs/adr). */
@NullMarked
package net.openmeet.gateway.registration;

import org.jspecify.annotations.NullMarked;
