package id.kipp.ui.site;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.catalogue.Card;
import id.kipp.catalogue.Entry;
import id.kipp.search.Piece;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.Wording;
import java.util.List;

/** One innovation in a result: title, whose, when, which award, and the passage that was found. */
final class EntryCard extends Article {

    EntryCard(Card card) {
        var entry = card.entry();
        addClassName("entry-card");
        var link = new Anchor(href(entry), "");
        pieces(link, card.title());
        var snippet = new Paragraph();
        pieces(snippet, card.snippet());
        var origin = entry.origin();
        var where = new Span(origin.agencyName() + " · " + origin.year());
        where.addClassNames("muted", "small");
        add(new H2(link), where, snippet);
        if (!entry.tier().isNone())
            add(new StateBadge(Tone.GOOD, Glyph.TROPHY, Wording.of(entry.tier().label())));
    }

    static String href(Entry entry) {
        return "katalog/" + entry.id().value();
    }

    private static void pieces(HtmlContainer place, List<Piece> pieces) {
        for (var piece : pieces) {
            if (!piece.marked()) place.add(new Text(piece.text()));
            else {
                var mark = new HtmlContainer("mark");
                mark.setText(piece.text());
                place.add(mark);
            }
        }
    }
}
