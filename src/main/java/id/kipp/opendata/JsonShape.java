package id.kipp.opendata;

import id.kipp.announcement.Released;
import id.kipp.catalogue.Block;
import id.kipp.catalogue.KnownEntry;
import id.kipp.catalogue.Tag;
import id.kipp.hub.HubRow;
import id.kipp.hub.HubStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How things are told to machines. Innovations by what is public of them; of people nothing. */
final class JsonShape {

    static final List<String> HUB =
            List.of("id", "name", "kind", "province", "status", "instrument", "year", "members", "portal", "url");

    static final List<String> COLUMNS = List.of(
            "number",
            "title",
            "year",
            "institution",
            "institutionKind",
            "unit",
            "province",
            "category",
            "group",
            "award",
            "sdgs",
            "source",
            "status",
            "stopReason",
            "checkedAt",
            "evidence",
            "readiness",
            "complete",
            "hub",
            "themes",
            "summary",
            "url",
            "publishedAt",
            "changedAt");

    private static final int BRIEF = 500;
    private static final int LOOKED_AT = 4 * BRIEF;

    private JsonShape() {}

    static Map<String, @Nullable Object> innovation(KnownEntry known, String base) {
        var entry = known.entry();
        var pulse = known.shown().pulse();
        var standing = known.standing();
        var origin = entry.origin();
        var shape = new LinkedHashMap<String, @Nullable Object>();
        shape.put("number", entry.id().value());
        shape.put("title", entry.text().title());
        shape.put("year", origin.year());
        shape.put("institution", origin.agencyName());
        shape.put("institutionKind", origin.agencyKind());
        shape.put("unit", orNull(origin.unitName()));
        shape.put("province", orNull(origin.province()));
        shape.put("category", label(origin.category()));
        shape.put("group", label(origin.group()));
        shape.put("award", label(entry.tier()));
        shape.put("sdgs", entry.text().sdgs());
        shape.put("source", entry.id().source());
        shape.put("status", pulse.running().name());
        shape.put("stopReason", pulse.why() == null ? null : pulse.why().name());
        shape.put(
                "checkedAt",
                pulse.checkedAt() == null ? null : pulse.checkedAt().toString());
        shape.put("evidence", standing.evidence() < 0 ? null : standing.evidence());
        shape.put("readiness", standing.readiness() < 0 ? null : standing.readiness());
        shape.put("complete", standing.isComplete());
        shape.put("hub", known.hub().map(JsonShape::label).orElse(null));
        shape.put(
                "themes",
                known.shown().shown().themes().stream()
                        .map(t -> t.scheme() + ":" + t.label())
                        .toList());
        shape.put("summary", brief(entry.text().body()));
        shape.put("url", base + "/katalog/" + entry.id().value());
        shape.put("publishedAt", String.valueOf(entry.publishedAt()));
        shape.put("changedAt", entry.changedAt().toString());
        return shape;
    }

    /** With its story. */
    static Map<String, @Nullable Object> whole(KnownEntry known, String base) {
        var entry = known.entry();
        var shape = innovation(known, base);
        shape.put(
                "sections",
                entry.text().blocks().stream().map(JsonShape::section).toList());
        shape.put("video", orNull(entry.text().video()));
        shape.put("citation", orNull(entry.text().source()));
        shape.put("decree", orNull(entry.text().decree()));
        shape.put("version", Math.max(1, entry.versions().size()));
        shape.put("case", CaseShape.of(known.shown().shown()));
        return shape;
    }

    private static Map<String, Object> section(Block block) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("key", block.key());
        shape.put("heading", block.heading().id());
        shape.put("text", block.text());
        return shape;
    }

    static Map<String, @Nullable Object> announcement(Released letter, String base) {
        var head = letter.head();
        var shape = new LinkedHashMap<String, @Nullable Object>();
        shape.put("id", letter.id());
        shape.put("edition", head.edition().value());
        shape.put("number", head.number());
        shape.put("title", head.title());
        shape.put("date", head.date().toString());
        shape.put("releasedAt", head.releasedAt().toString());
        shape.put("listed", head.listed());
        shape.put("latest", head.latest());
        shape.put("url", base + "/pengumuman/" + letter.id());
        return shape;
    }

    static Map<String, @Nullable Object> hub(HubRow hub, String base) {
        var shape = new LinkedHashMap<String, @Nullable Object>();
        var province = hub.head().province();
        var since = hub.steps().reversed().stream()
                .filter(s -> s.to() == HubStatus.DITETAPKAN)
                .findFirst();
        shape.put("id", hub.id());
        shape.put("name", hub.head().name());
        shape.put("kind", hub.head().kind().name());
        shape.put("province", province == null ? null : province.label());
        shape.put("status", hub.status().name());
        shape.put("instrument", since.map(s -> s.paper().number()).orElse(null));
        shape.put("year", since.map(s -> s.paper().year()).orElse(null));
        shape.put("members", hub.setup().members());
        shape.put("portal", orNull(hub.setup().portal()));
        shape.put("url", base + "/hub/" + hub.id());
        return shape;
    }

    static Map<String, Object> change(Change change) {
        var shape = new LinkedHashMap<String, Object>();
        shape.put("seq", change.seq());
        shape.put("at", change.at().toString());
        shape.put("kind", change.kind());
        shape.put("number", change.number());
        return shape;
    }

    private static @Nullable String label(Tag tag) {
        return tag.isNone() ? null : tag.label().id();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String brief(String text) {
        // no more of a long story than is shown is looked at: a page tells of two hundred
        var plain = text.substring(0, Math.min(text.length(), LOOKED_AT))
                .replaceAll("\\s+", " ")
                .strip();
        if (plain.length() <= BRIEF) return plain;
        var cut = plain.substring(0, BRIEF);
        return cut.substring(0, Math.max(BRIEF / 2, cut.lastIndexOf(' '))) + " …";
    }
}
