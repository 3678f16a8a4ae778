/** What browsers are told of every answer, whoever gives it. */
@NullMarked
package net.openmeet.gateway.headers;

import org.jspecify.annotations.NullMarked;
