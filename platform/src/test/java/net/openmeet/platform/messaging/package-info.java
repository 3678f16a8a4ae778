/** What the tests of messaging share: real servers, a service that has nothing but messaging, a reader of topics. */
@NullMarked
package net.openmeet.platform.messaging;

import org.jspecify.annotations.NullMarked;
