package id.kipp.opendata;

import id.kipp.replication.ReplicationRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A replication as machines read it: who takes over what from whom, how far and since when; no reasons, no people. */
final class ReplicationShape {

    static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "originals",
            "originalNumbers",
            "owners",
            "adopter",
            "province",
            "scope",
            "state",
            "since",
            "counted",
            "example",
            "source");

    private ReplicationShape() {}

    static Map<String, @Nullable Object> of(ReplicationRow row) {
        var about = row.about();
        var shape = new LinkedHashMap<String, @Nullable Object>();
        shape.put("id", row.id().value());
        shape.put("title", row.title());
        shape.put("originals", about.originals().stream().map(o -> o.title()).toList());
        shape.put(
                "originalNumbers",
                about.originals().stream()
                        .map(o -> o.entry())
                        .filter(Objects::nonNull)
                        .map(e -> e.value())
                        .toList());
        shape.put(
                "owners",
                about.originals().stream().map(o -> o.ownerName()).distinct().toList());
        shape.put("adopter", about.adopter().name());
        var province = about.adopter().province();
        shape.put("province", province == null ? null : province.code());
        shape.put("scope", about.scope().name());
        shape.put("state", row.state().name());
        shape.put("since", row.standing().since().toString());
        shape.put("counted", row.state().counts());
        shape.put("example", about.provenance().example());
        shape.put("source", about.provenance().source());
        return shape;
    }
}
