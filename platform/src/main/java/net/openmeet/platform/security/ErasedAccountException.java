package net.openmeet.platform.security;

import org.springframework.security.core.AuthenticationException;

/** A token of an account that is no more. */
final class ErasedAccountException extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    ErasedAccountException() {
        super("The account is no more");
    }
}
