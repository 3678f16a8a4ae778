package net.openmeet.series.series;

/** What became of the wish to hand a series over. */
public sealed interface TransferResult {

    /** It is offered. */
    record Offered(TransferOffer offer) implements TransferResult {}

    /** It is offered to nobody, or not any more. */
    record Ended() implements TransferResult {}

    record Refused(ChangeRefusal refusal) implements TransferResult {}
}
