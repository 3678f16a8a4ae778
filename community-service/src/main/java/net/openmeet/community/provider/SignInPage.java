package net.openmeet.community.provider;

/** The one bean of this type says where people sign in: the provider itself knows no way. */
@FunctionalInterface
public interface SignInPage {

    /** Path of the page. It gets the interrupted request as parameter {@code continue}, to send the browser back there. */
    String path();
}
