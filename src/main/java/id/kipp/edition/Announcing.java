package id.kipp.edition;

import id.kipp.kernel.Text;
import java.util.List;

/**
 * What is told the public, and what winners are called.
 *
 * @param objection when people may object
 * @param publication when the catalogue's entries are published
 */
public record Announcing(Step objection, int objectionDays, Step publication, Text finalistTitle, List<Tier> tiers) {

    public Announcing {
        tiers = List.copyOf(tiers);
    }
}
