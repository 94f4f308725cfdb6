package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.Card;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryOrigin;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.Tag;
import id.kipp.search.Piece;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An innovation as a line of a list: title, what it does, whose it is, its award. */
final class EntryLine {

    /** Who was named and not chosen last. */
    private static final Set<String> NAMED = Set.of("FINALIST", "TOP_99", "COMMENDED");

    private EntryLine() {}

    static Html list(Visit visit, List<Card> cards) {
        return el("ol.hasil", cards.stream().map(c -> item(visit, c)));
    }

    static Html near(Visit visit, List<Card> cards) {
        return el("ol.hasil.mirip", cards.stream().map(c -> item(visit, c)));
    }

    static String address(Entry entry) {
        return "/katalog/" + entry.id().value();
    }

    private static Html item(Visit visit, Card card) {
        var entry = card.entry();
        return el(
                "li",
                el("h3", visit.indonesian(), visit.link(address(entry), marked(card.title()))),
                el("p.effect", visit.indonesian(), marked(card.snippet())),
                el("p.by", by(entry.origin())),
                marks(visit, card));
    }

    private static Html marks(Visit visit, Card card) {
        var award = card.entry().tier().isNone() ? null : award(visit, card.entry(), null);
        var state = state(visit, card.pulse().running());
        return award == null && state == null ? Html.NOTHING : el("ul.marks", award, state);
    }

    /** Whether it still runs; nothing where nobody has said. */
    static @Nullable Html state(Visit visit, Running running) {
        var mark =
                switch (running) {
                    case UNKNOWN -> "";
                    case RUNNING -> "run";
                    case DEVELOPED -> "grow";
                    case STOPPED -> "stop";
                };
        return mark.isEmpty()
                ? null
                : el("li.state", SiteMarks.of(mark), Sieve.label(visit.tongue(), Facet.STATUS, running.name()));
    }

    static String by(EntryOrigin origin) {
        return origin.province().isBlank() || origin.agencyName().contains(origin.province())
                ? origin.agencyName()
                : origin.agencyName() + " · " + origin.province();
    }

    /** @param address of all with this award; null for no link */
    static Html award(Visit visit, Entry entry, @Nullable String address) {
        var tier = entry.tier();
        var name = visit.tongue().of(tier.label()) + " " + entry.origin().year();
        return el("li.award" + look(tier), SiteMarks.award(), address == null ? name : visit.link(address, name));
    }

    private static String look(Tag tier) {
        if (NAMED.contains(tier.key())) return ".list";
        return tier.key().startsWith("OUTSTANDING") ? ".first" : "";
    }

    static Stream<Object> marked(List<Piece> pieces) {
        return pieces.stream().map(p -> p.marked() ? el("mark", p.text()) : p.text());
    }

    /** The first lines of a text, at a word's end. */
    static String brief(String text, int most) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= most) return line;
        var end = line.lastIndexOf(' ', most - 1);
        return line.substring(0, end < most / 2 ? most - 1 : end) + "…";
    }

    static Html.At labelled(String by) {
        return at("aria-labelledby", by);
    }
}
