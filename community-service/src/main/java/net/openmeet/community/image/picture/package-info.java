/** Makes harmless pictures of what strangers send. Nothing here knows who they are, or where pictures go. */
@NullMarked
package net.openmeet.community.image.picture;

import org.jspecify.annotations.NullMarked;
