/** Reports, decisions and their trail over HTTP. */
@NullMarked
package net.openmeet.community.moderation.web;

import org.jspecify.annotations.NullMarked;
