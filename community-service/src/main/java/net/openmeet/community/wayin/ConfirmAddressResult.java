package net.openmeet.community.wayin;

/** What a code for another address led to. */
public sealed interface ConfirmAddressResult {

    record Added(AccountAddress address) implements ConfirmAddressResult {}

    /** It leads to an account already: to another one, which may be the same person's. */
    record Taken() implements ConfirmAddressResult {}

    /** Another code than the one that was sent; it may be tried again. */
    record WrongCode() implements ConfirmAddressResult {}

    /** No code is waited for: used, too old, tried too often, or never asked for. */
    record Closed() implements ConfirmAddressResult {}
}
