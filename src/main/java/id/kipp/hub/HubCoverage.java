package id.kipp.hub;

import id.kipp.kernel.Province;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How far the network has come to what it is to be.
 *
 * @param provinces that are hubs
 * @param central ministries and agencies that are
 * @param missing the other provinces by how far they are; a candidate and one nobody has entered are the same
 */
public record HubCoverage(int provinces, int central, Map<HubStatus, List<Province>> missing) {

    public static HubCoverage of(Collection<HubRow> hubs) {
        var byProvince = new HashMap<Province, HubStatus>();
        hubs.stream()
                .filter(h -> h.head().province() != null)
                .forEach(h -> byProvince.put(Objects.requireNonNull(h.head().province()), h.status()));
        var missing = new EnumMap<HubStatus, List<Province>>(HubStatus.class);
        for (var status : HubStatus.values()) {
            if (status.isHub()) continue;
            var provinces = Arrays.stream(Province.values())
                    .filter(p -> byProvince.getOrDefault(p, HubStatus.KANDIDAT) == status)
                    .toList();
            if (!provinces.isEmpty()) missing.put(status, provinces);
        }
        var central = hubs.stream()
                .filter(h -> h.head().province() == null && h.status().isHub())
                .count();
        var there = byProvince.values().stream().filter(HubStatus::isHub).count();
        return new HubCoverage((int) there, (int) central, missing);
    }
}
