/** The web page: a file that shows what an address leads to, and the files that it loads. */
@NullMarked
package net.openmeet.gateway.page;

import org.jspecify.annotations.NullMarked;
