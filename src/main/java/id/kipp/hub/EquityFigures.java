package id.kipp.hub;

import java.util.List;
import java.util.OptionalInt;

/**
 * How evenly innovations are made and taken over in the country.
 *
 * @param provinces with the lights of each of their institutions, by their codes
 * @param ownersOutsideJava of the cases whose owner's place is known
 * @param days from the letter of interest to the commitment, the middle one of them; empty where fewer than five are known
 * @param mentored of the cases those with a mentor's note
 * @param begun by adopters' groups: of the cases those on which work has begun
 */
public record EquityFigures(
        List<ProvinceLights> provinces,
        List<Flow> flows,
        Ratio ownersOutsideJava,
        Ratio adoptersOutsideJava,
        Days days,
        Ratio mentored,
        List<Disparity.Judged> begun) {

    /** @param known of how many cases both days are known */
    public record Days(OptionalInt median, int known) {}

    /** All cases, each original of a case counted once. */
    public int cases() {
        return flows.stream().mapToInt(Flow::cases).sum();
    }
}
