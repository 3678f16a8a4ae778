/** Groups over HTTP. */
@NullMarked
package net.openmeet.community.group.web;

import org.jspecify.annotations.NullMarked;
