package id.kipp.edition;

import java.util.List;

/**
 * What is decided on together: one group, or several that compete for the same seats.
 *
 * @param key the group's where it is one; as it stands in the log and in exports
 * @param groups keys of the groups
 */
public record SeatPool(String key, String id, String en, List<String> groups) implements Labelled {

    public SeatPool {
        groups = List.copyOf(groups);
    }
}
