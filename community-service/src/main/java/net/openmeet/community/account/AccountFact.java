package net.openmeet.community.account;

/** What happened to an account. */
public sealed interface AccountFact {

    /** The account after it happened. */
    Account account();

    record Registered(Account account) implements AccountFact {}

    record Updated(Account account) implements AccountFact {}
}
