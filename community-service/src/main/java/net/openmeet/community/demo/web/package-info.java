/** Tokens and the one-click sign-in of the demo people, over HTTP. */
@NullMarked
package net.openmeet.community.demo.web;

import org.jspecify.annotations.NullMarked;
