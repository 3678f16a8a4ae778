/** The provider's endpoints: their filter chain, and where Spring's needs help. */
@NullMarked
package net.openmeet.community.provider.web;

import org.jspecify.annotations.NullMarked;
