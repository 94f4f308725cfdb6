package id.kipp.catalogue;

import id.kipp.agency.AgencyKind;
import id.kipp.edition.Category;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Top Inovasi of an earlier year, as public sources name it.
 *
 * @param award as the source calls it, such as {@code TOP_45}
 * @param group {@code UMUM}, {@code REPLIKASI}, {@code KHUSUS} or empty
 * @param source as one cites it, mostly a link
 */
public record Earlier(
        int year,
        String award,
        String group,
        String title,
        Owner owner,
        String category,
        String summary,
        String source) {

    /**
     * Whose it was.
     *
     * @param agency null where the institution is not in the register
     * @param kind such as {@code KABUPATEN}
     */
    public record Owner(@Nullable AgencyId agency, String name, String kind, String province) {}

    private static final Map<String, Tag> TIERS = Map.of(
            "FINALIST", tag("FINALIST", "Finalis Top Inovasi", "Top Innovation finalist"),
            "TERPUJI", tag("COMMENDED", "Top Inovasi Terpuji", "Commended Top Innovation"),
            "OUTSTANDING",
                    tag(
                            "OUTSTANDING",
                            "Outstanding Public Service Innovations",
                            "Outstanding Public Service Innovations"),
            "TOP_5_REPLIKASI", tag("TOP_5_REPLICATION", "Top 5 Replikasi", "Top 5 Replication"),
            "KEBERLANJUTAN", tag("SUSTAINED", "Penghargaan keberlanjutan", "Sustainability award"));

    private static final Map<String, Tag> GROUPS = Map.of(
            "UMUM", tag("GENERAL", "Kelompok Umum", "General group"),
            "REPLIKASI", tag("REPLICATION", "Kelompok Replikasi", "Replication group"),
            "KHUSUS", tag("SPECIAL", "Kelompok Khusus", "Special group"));

    private static final Map<String, AgencyKind> KINDS = Map.of(
            "KEMENTERIAN", AgencyKind.MINISTRY,
            "LEMBAGA", AgencyKind.AGENCY,
            "PROVINSI", AgencyKind.PROVINCE,
            "KABUPATEN", AgencyKind.REGENCY,
            "KOTA", AgencyKind.CITY,
            "BUMN", AgencyKind.SOE,
            "BUMD", AgencyKind.ROE);

    private static final Text SUMMARY = new Text("Ringkasan", "Summary");

    Tag tier() {
        if (award.matches("TOP_\\d+")) return tag(award, "Top " + award.substring(4), "Top " + award.substring(4));
        var known = TIERS.get(award);
        if (known == null) throw new Refusal(CatalogueRefusal.UNKNOWN_AWARD, award);
        return known;
    }

    /** @param known categories of the editions, whose keys are used where the words are the same */
    EntryOrigin origin(Collection<Category> known) {
        var kind = KINDS.get(owner.kind());
        if (kind == null) throw new Refusal(CatalogueRefusal.UNKNOWN_KIND, owner.kind());
        return new EntryOrigin(
                year,
                null,
                null,
                new EntryOrigin.Owner(owner.agency(), owner.name(), "", kind.name(), owner.province()),
                category(known),
                GROUPS.getOrDefault(group, Tag.NONE));
    }

    EntryText text() {
        return new EntryText(title, List.of(new Block("summary", SUMMARY, summary)), List.of(), "", source, "");
    }

    private Tag category(Collection<Category> known) {
        if (category.isBlank()) return Tag.NONE;
        return known.stream()
                .filter(c -> c.id().equalsIgnoreCase(category))
                .findFirst()
                .map(Tag::of)
                .orElseGet(() -> tag(Slugs.of(category).toUpperCase(Locale.ROOT), category, category));
    }

    private static Tag tag(String key, String id, String en) {
        return new Tag(key, new Text(id, en));
    }
}
