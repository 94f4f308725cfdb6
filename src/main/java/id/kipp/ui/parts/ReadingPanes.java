package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import id.kipp.document.Document;
import id.kipp.edition.Constitution;
import id.kipp.judging.Exhibit;
import id.kipp.judging.Pick;
import id.kipp.novelty.Alike;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Panes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What one works on, beside the work: text and documents, one of them shown, words found in all of it, places led to. */
@JavaScript("context://js/reading.js")
public final class ReadingPanes extends Div {

    private static final int TEXT = 0;
    private static final int DOCUMENTS = 1;

    private final DocumentAccess access;
    private final FormPlaces places;
    private final List<Document> documents;
    private final Panes panes = new Panes(getTranslation("parts.reading-of"));
    private final ProposalText paper;
    private final DocumentShelf shelf;
    private final Div opened = new Div();
    private final ReadingOutline outline;
    private final FindBar find;
    private @Nullable Document document;
    private @Nullable DocumentReader reader;

    public ReadingPanes(DocumentAccess access, Constitution rules, Proposals.Frozen frozen) {
        this.access = access;
        var text = frozen.revision().text();
        var form = rules.form(text.group());
        this.places = new FormPlaces(form);
        this.documents = List.copyOf(frozen.documents());
        this.paper = new ProposalText(rules, text).factsLast();
        this.shelf = new DocumentShelf(access, form, text, documents, card -> open(card.document(), 0));
        this.find = new FindBar(words -> FoundPlace.all(form, text, documents, access, words), this::show);
        this.outline = new ReadingOutline(form, text, section -> {
            panes.show(TEXT);
            paper.show(section);
        });
        addClassName("sheet-reading");
        opened.setVisible(false);
        panes.add(getTranslation("evaluator.proposal"), paper);
        panes.add(getTranslation("evaluator.documents"), new Div(shelf, opened));
        panes.beside(find);
        list(documents);
        add(outline, panes);
    }

    private void list(Collection<Document> documents) {
        outline.heading(getTranslation("evaluator.documents"));
        for (var each : documents) {
            var pages =
                    Optional.ofNullable(each.pages()).map(Numbers.here()::whole).orElse("");
            outline.entry(each.name(), pages, () -> {
                open(each, 0);
                if (reader != null) reader.focus();
            });
        }
    }

    /** With something else at its left than its own outline. */
    public ReadingPanes beside(Component other) {
        replace(outline, other);
        return this;
    }

    /** With what it is like. */
    public ReadingPanes likes(List<Alike> all) {
        var name = getTranslation("likes.of", Numbers.here().whole(all.size()));
        panes.add(name, new LikesPane(all));
        return this;
    }

    /** Said above it. */
    public ReadingPanes says(Component hint) {
        panes.addComponentAtIndex(1, hint);
        return this;
    }

    /** Keys of whoever reads: one looks for words, and goes from place to place. */
    public Keys keys(Keys keys) {
        return keys.mention("/", getTranslation("kit.keys.search"))
                .on("g", getTranslation("parts.find-next"), () -> find.step(1))
                .on("G", "", () -> find.step(-1));
    }

    /** What of it is evidence is marked in it. */
    void evidence(List<Exhibit> all) {
        var list = JsonNodeFactory.instance.arrayNode();
        all.forEach(e -> list.add(json(e.at())));
        panes.getElement().executeJs("window.kippReading.evidence(this, $0)", list);
    }

    /** In words: the section, or the document with its page. */
    String name(Pick at) {
        if (at.file() == null) return places.name(at.place());
        return document(at)
                .map(d -> d.name() + ", " + getTranslation("parts.cited." + kind(at.place()), number(at.place())))
                .orElse(at.place());
    }

    /** Leads to a passage, and takes the keyboard there. */
    void lead(Pick at) {
        if (at.file() == null) panes.show(TEXT);
        else document(at).ifPresent(d -> open(d, page(d, at)));
        go(at, true);
    }

    private void show(String words, Optional<FoundPlace> place) {
        panes.getElement().executeJs("window.kippReading.words(this, $0)", words);
        place.ifPresent(found -> {
            if (found.document() == null) panes.show(TEXT);
            else open(found.document(), found.page());
            go(found.at(), false);
        });
    }

    private void go(Pick at, boolean focus) {
        panes.getElement().executeJs("window.kippReading.go(this, $0, $1)", json(at), focus);
    }

    private void open(Document chosen, int page) {
        panes.show(DOCUMENTS);
        shelf.setVisible(false);
        opened.setVisible(true);
        if (!chosen.equals(document) || reader == null) {
            document = chosen;
            reader = new DocumentReader(access, chosen).withoutSearch();
            var back = new Button(getTranslation("parts.all-documents"), Glyph.PREVIOUS.icon(), e -> close());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            opened.removeAll();
            opened.add(back, new H2(chosen.name()), reader);
        }
        reader.turn(page);
    }

    private void close() {
        opened.setVisible(false);
        opened.removeAll();
        reader = null;
        shelf.setVisible(true);
        panes.focus();
    }

    private int page(Document of, Pick at) {
        var pages = DocumentPage.of(of, access.text(of));
        for (var i = 0; i < pages.size(); i++) if (pages.get(i).holds(at)) return i;
        return 0;
    }

    private Optional<Document> document(Pick at) {
        return documents.stream().filter(d -> d.sha256().equals(at.file())).findFirst();
    }

    private static String kind(String anchor) {
        return anchor.substring(0, anchor.lastIndexOf('-'));
    }

    private static String number(String anchor) {
        return anchor.substring(anchor.lastIndexOf('-') + 1);
    }

    private static ObjectNode json(Pick at) {
        var json = JsonNodeFactory.instance.objectNode();
        if (at.file() != null) json.put("file", at.file());
        return json.put("place", at.place()).put("from", at.from()).put("to", at.to());
    }
}
