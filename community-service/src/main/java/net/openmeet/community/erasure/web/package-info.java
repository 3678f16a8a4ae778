/** Has owners delete their accounts, and take that back. */
@NullMarked
package net.openmeet.community.erasure.web;

import org.jspecify.annotations.NullMarked;
