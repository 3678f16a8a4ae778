/** Browsers that are signed in: their cookie stands for tokens that stay here (docs/adr/0046). */
@NullMarked
package net.openmeet.gateway.session;

import org.jspecify.annotations.NullMarked;
