package net.openmeet.community.wayin;

/** What came of the wish to add a passkey. */
public sealed interface OfferPasskeyResult {

    record Offered(PasskeyOffer offer) implements OfferPasskeyResult {}

    /** The account has as many as it may have. */
    record TooManyPasskeys(int most) implements OfferPasskeyResult {}

    /** Too many challenges went to this network within the hour. */
    record TooManyChallenges() implements OfferPasskeyResult {}
}
