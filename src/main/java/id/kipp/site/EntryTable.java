package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Card;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.KnownEntry;
import id.kipp.edition.Editions;
import id.kipp.table.TableFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/** The catalogue's list as a table: on the page, and to be taken along as a file. */
final class EntryTable {

    static final String CSV = "/katalog/katalog.csv";
    static final String XLSX = "/katalog/katalog.xlsx";

    private static final int MOST = 60_000; // rows of a file: more than there are of all registers
    private static final int AT_ONCE = 200;
    private static final List<String> COLUMNS = List.of(
            "site.number",
            "site.title",
            "site.institution",
            "site.facet.KIND",
            "site.province",
            "site.year",
            "site.award",
            "site.category",
            "site.sdgs",
            "site.source",
            "site.facet.STATUS",
            "site.checked",
            "site.facet.EVIDENCE",
            "site.facet.READINESS",
            "site.facet.COMPLETENESS",
            "site.facet.HUB",
            "site.facet.SOURCE",
            "site.facet.THEME");

    private EntryTable() {}

    static String address(TableFormat format) {
        return format == TableFormat.CSV ? CSV : XLSX;
    }

    static Html shown(Visit visit, List<Card> cards) {
        return el(
                "table.flat",
                el("caption.sr", visit.say("site.catalogue")),
                el(
                        "thead",
                        el(
                                "tr",
                                Stream.of("site.title", "site.institution", "site.province", "site.year", "site.award")
                                        .map(c -> el("th", at("scope", "col"), visit.say(c))))),
                el("tbody", cards.stream().map(c -> row(visit, c.entry()))));
    }

    private static Html row(Visit visit, Entry entry) {
        var origin = entry.origin();
        return el(
                "tr",
                el(
                        "th",
                        at("scope", "row"),
                        visit.indonesian(),
                        visit.link(EntryLine.address(entry), entry.text().title())),
                el("td", origin.agencyName()),
                el("td", origin.province()),
                el("td", String.valueOf(origin.year())),
                el("td", visit.tongue().of(entry.tier().label())));
    }

    /** What the same filters show; where that is more than a file holds, its last row says so. No cell is a formula. */
    static Served file(Visit visit, Catalogue catalogue) {
        return file(visit, catalogue, MOST);
    }

    static Served file(Visit visit, Catalogue catalogue, int most) {
        var format = visit.path().equals(CSV) ? TableFormat.CSV : TableFormat.XLSX;
        var out = new ByteArrayOutputStream();
        var said = new StringJoiner("\n"); // a workbook carries the moment it was made, which is no change
        try (var table = format.open(out, visit.say("site.catalogue"))) {
            table.head(COLUMNS.stream().map(visit::say).toList());
            var words = CataloguePage.words(visit);
            for (var offset = 0; offset < most; offset += AT_ONCE) {
                var page = catalogue.search(words, Sieve.of(visit.asked()), offset, Math.min(AT_ONCE, most - offset));
                var rows = new ArrayList<List<Object>>();
                for (var one :
                        catalogue.known(page.cards().stream().map(Card::entry).toList())) rows.add(cells(visit, one));
                if (offset + AT_ONCE >= most && page.total() > most) rows.add(List.of(cut(visit, most, page.total())));
                for (var row : rows) table.row(row);
                said.add(Served.hash(rows.toString().getBytes(StandardCharsets.UTF_8)));
                if (page.total() <= offset + AT_ONCE) break;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to be written
        }
        var file = Served.file(format.mime(), out.toByteArray(), Served.Keeping.ASK);
        return file.tagged(
                Served.hash((format + visit.path() + visit.tongue() + said).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Object> cells(Visit visit, KnownEntry known) {
        var entry = known.entry();
        var pulse = known.shown().pulse();
        var standing = known.standing();
        var origin = entry.origin();
        var tongue = visit.tongue();
        return List.of(
                entry.id().value(),
                entry.text().title(),
                origin.agencyName(),
                Sieve.label(tongue, Facet.KIND, origin.agencyKind()),
                origin.province(),
                origin.year(),
                tongue.of(entry.tier().label()),
                tongue.of(origin.category().label()),
                String.join(
                        ", ", entry.text().sdgs().stream().map(String::valueOf).toList()),
                entry.text().source(),
                Sieve.label(tongue, Facet.STATUS, pulse.running().name()),
                pulse.checkedAt() == null
                        ? ""
                        : pulse.checkedAt().atZone(Editions.WIB).toLocalDate().toString(),
                level(standing.evidence()),
                level(standing.readiness()),
                Sieve.label(tongue, Facet.COMPLETENESS, standing.isComplete() ? Facet.COMPLETE : Facet.INCOMPLETE),
                known.hub().map(h -> tongue.of(h.label())).orElse(""),
                entry.id().source(),
                String.join(
                        "; ",
                        known.shown().shown().themes().stream()
                                .map(t -> visit.say("site.scheme." + t.scheme()) + ": " + t.label())
                                .toList()));
    }

    /** Not known is no number. */
    private static Object level(int level) {
        return level < 0 ? "" : level;
    }

    private static String cut(Visit visit, int most, int total) {
        var tongue = visit.tongue();
        return visit.say("site.take-along-cut", tongue.whole(most), tongue.whole(total));
    }

    /** Ways to see the list otherwise, and to take it along. @param total how long it is */
    static Html ways(Visit visit, int total) {
        var asked = visit.without("hal", "tampil");
        if (visit.places().isArchive() && !asked.isEmpty()) return Html.NOTHING; // there the whole list lies, once
        var isTable = isTable(visit);
        var all = el(
                "ul.views",
                visit.places().isArchive() ? null : el("li", way(visit, false, !isTable, "site.as-list")),
                visit.places().isArchive() ? null : el("li", way(visit, true, isTable, "site.as-table")),
                Stream.of(TableFormat.values())
                        .map(f -> el(
                                "li",
                                el(
                                        "a",
                                        at("href", visit.to(address(f) + Visit.query(asked))),
                                        at("rel", "nofollow"),
                                        at("download", ""),
                                        visit.say("site.take-along", f.name())))));
        return total <= MOST ? all : Html.all(all, el("p.by", cut(visit, MOST, total)));
    }

    static boolean isTable(Visit visit) {
        return visit.one("tampil").orElse("").equals("tabel");
    }

    private static Html way(Visit visit, boolean table, boolean current, String key) {
        if (current) return el("b", at("aria-current", "true"), visit.say(key));
        var asked = visit.without("tampil");
        if (table) asked.put("tampil", List.of("tabel"));
        return visit.link("/katalog" + Visit.query(asked), visit.say(key));
    }
}
