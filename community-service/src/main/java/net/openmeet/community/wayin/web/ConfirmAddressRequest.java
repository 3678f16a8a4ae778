package net.openmeet.community.wayin.web;

import org.jspecify.annotations.Nullable;

/** The code that came to an address. */
record ConfirmAddressRequest(@Nullable String code) {}
