package id.kipp.source;

import id.kipp.agency.Agencies;
import id.kipp.catalogue.Block;
import id.kipp.catalogue.Brought;
import id.kipp.catalogue.EntryOrigin;
import id.kipp.catalogue.EntryText;
import id.kipp.catalogue.Tag;
import id.kipp.institution.Institution;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How a record of another register stands in the catalogue: as its register tells it, and saying which one that is. */
final class Shelf {

    /** Those that take part in the competition too. */
    private final Set<AgencyId> known;

    Shelf(Agencies agencies, Collection<Institution> all) {
        var ids = all.stream().flatMap(i -> i.agencies().stream()).collect(Collectors.toSet());
        this.known = Set.copyOf(agencies.names(ids).keySet());
    }

    /** @param doubles told by others of the same innovation, with what they say under their own name */
    Brought brought(SourceRecord record, Innovation told, Institution owner, Collection<SourceRecord> doubles) {
        var province = owner.province();
        var origin = new EntryOrigin(
                told.year(),
                null,
                null,
                new EntryOrigin.Owner(
                        owner.agencies().stream()
                                .filter(known::contains)
                                .findFirst()
                                .orElse(null),
                        owner.official(),
                        told.unit(),
                        owner.kind().name(),
                        province == null ? "" : province.label()),
                Tag.NONE,
                Tag.NONE);
        return new Brought(
                record.number(),
                origin,
                Tag.NONE,
                text(record, told, doubles),
                "Menurut " + record.register().title());
    }

    private static EntryText text(SourceRecord record, Innovation told, Collection<SourceRecord> doubles) {
        var blocks = new ArrayList<Block>();
        told.sections()
                .forEach(s -> blocks.add(new Block(s.part().key(), s.part().heading(), s.text())));
        doubles.forEach(d -> blocks.addAll(of(d)));
        var source = new ArrayList<String>();
        source.add(cited(record));
        doubles.forEach(d -> source.add(cited(d)));
        return new EntryText(told.title(), blocks, told.sdgs(), told.video(), within(String.join("; ", source)), "");
    }

    /** What a register tells, under its own name. */
    static List<Block> of(SourceRecord told) {
        var by = " (" + told.register().title() + ")";
        return told.whole().sections().stream()
                .map(s -> new Block(
                        told.id() + "/" + s.part().key(),
                        new Text(
                                s.part().heading().id() + by, s.part().heading().en() + by),
                        s.text()))
                .toList();
    }

    static String cited(SourceRecord record) {
        var told = record.told();
        var address = told.url().isEmpty() ? "" : ", " + told.url();
        return record.register().title() + ", nomor " + told.id() + address;
    }

    private static String within(String text) {
        return text.length() <= EntryText.SOURCE_MAX ? text : text.substring(0, EntryText.SOURCE_MAX - 1) + "…";
    }
}
