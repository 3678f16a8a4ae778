package net.openmeet.series.series;

import java.time.Instant;
import java.util.UUID;

/**
 * The wish of an owner to hand a series over. It changes nothing until it is accepted.
 *
 * @param to account that may accept or decline it
 */
public record TransferOffer(Series series, UUID to, Instant at) {}
