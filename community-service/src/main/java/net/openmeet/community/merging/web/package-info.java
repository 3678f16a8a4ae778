/** Has owners merge their accounts. */
@NullMarked
package net.openmeet.community.merging.web;

import org.jspecify.annotations.NullMarked;
