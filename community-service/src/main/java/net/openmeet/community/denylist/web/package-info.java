/** What is denied, over HTTP. */
@NullMarked
package net.openmeet.community.denylist.web;

import org.jspecify.annotations.NullMarked;
