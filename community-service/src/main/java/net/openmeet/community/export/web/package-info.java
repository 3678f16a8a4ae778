/** Has people ask what is known of them, and fetch it. */
@NullMarked
package net.openmeet.community.export.web;

import org.jspecify.annotations.NullMarked;
