package net.openmeet.occurrence.series;

/**
 * A series that somebody may see.
 *
 * @param parsed as its row has it
 * @param series as the viewer may know it
 * @param restrictionState the transaction that wrote who may see it
 */
public record SeenSeries(ParsedSeries parsed, KnownSeries series, long restrictionState) {

    static SeenSeries of(ParsedSeries parsed, SeriesReference reference) {
        return new SeenSeries(
                parsed,
                parsed.series().restricted(reference.slug(), reference.organisers(), reference.atMost()),
                reference.restrictionState());
    }
}
