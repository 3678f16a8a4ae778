/** Ways in, over HTTP: the pages where people sign in, and the API by which they change how. */
@NullMarked
package net.openmeet.community.wayin.web;

import org.jspecify.annotations.NullMarked;
