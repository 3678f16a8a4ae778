/** Where the files of images are: on a disk, or with a server that talks S3. */
@NullMarked
package net.openmeet.community.image.storage;

import org.jspecify.annotations.NullMarked;
