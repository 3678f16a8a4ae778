/** community-service: owns accounts, and is the OpenID provider. */
@NullMarked
package net.openmeet.community;

import org.jspecify.annotations.NullMarked;
