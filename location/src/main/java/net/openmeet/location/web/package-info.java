/** Owns how locations look in JSON: what callers send, get and patch, and what is wrong with it. */
@NullMarked
package net.openmeet.location.web;

import org.jspecify.annotations.NullMarked;
