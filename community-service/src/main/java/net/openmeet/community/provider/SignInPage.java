package net.openmeet.community.provider;

/** A bean of this type says where people sign in; without one nobody can, and the provider says so. */
@FunctionalInterface
public interface SignInPage {

    /** Path of the page. It gets the interrupted request as parameter {@code continue}, to send the browser back there. */
    String path();
}
