package id.kipp.hub;

import id.kipp.kernel.Province;
import java.util.List;

/**
 * The lights of a province's regencies and cities, and of its own government.
 *
 * @param hasHub only where a hub reports is what is not known to be there said to be not there yet
 */
public record ProvinceLights(Province province, boolean hasHub, Lights government, List<Lights> regencies) {

    /** Of its regencies and cities, those with this light on. @param which 0 own, 1 learning, 2 replicating, 3 completed */
    public int on(int which) {
        return (int)
                regencies.stream().filter(r -> r.all().get(which) == Light.YES).count();
    }

    /** Of its regencies and cities those with any light on. */
    public int covered() {
        return (int) regencies.stream().filter(r -> r.all().contains(Light.YES)).count();
    }
}
