package net.openmeet.series.series.web;

import java.time.Instant;
import java.util.UUID;
import net.openmeet.series.series.Series;
import net.openmeet.series.series.TransferOffer;

/**
 * The offer to hand a series over, as it goes out.
 *
 * @param series its slug
 * @param name what it is called
 * @param from account of its owner
 * @param to account that may accept it
 */
record TransferResponse(String series, String name, UUID from, UUID to, Instant offeredAt, Links links) {

    record Links(String series, String transfer) {}

    static TransferResponse of(TransferOffer offer, Instant now) {
        Series series = offer.series();
        String path = SeriesResponse.path(series.slug());
        return new TransferResponse(
                series.slug(),
                series.phases().inForce(now).template().name(),
                series.owner(),
                offer.to(),
                offer.at(),
                new Links(path, path + "/transfer"));
    }
}
