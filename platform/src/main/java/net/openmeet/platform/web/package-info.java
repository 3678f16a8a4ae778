/** The edge of every service: strict JSON, versions of resources, patches, and texts that people typed. */
@NullMarked
package net.openmeet.platform.web;

import org.jspecify.annotations.NullMarked;
