package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.kipp.document.Document;
import id.kipp.ui.kit.Again;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import java.util.List;
import java.util.stream.IntStream;

/** The text of a document, one page at a time: search inside, jump to a page, the page's picture where there is one. */
public final class DocumentReader extends Div {

    private final DocumentAccess access;
    private final Document document;
    private final List<DocumentPage> pages;
    private final DocumentPageView view = new DocumentPageView();
    private final Select<Integer> jump = new Select<>();
    private final Button previous = turn(Glyph.PREVIOUS, "parts.previous-page", -1);
    private final Button next = turn(Glyph.NEXT, "parts.next-page", 1);
    private final Button picture = new Button();
    private final TextField search = new TextField();
    private final Span found = new Span();
    private final Button nextHit = new Button(Glyph.DOWN.icon());
    private Phrase phrase = new Phrase("");
    private List<DocumentPage.Hit> hits = List.of();
    private int hit;
    private boolean pictured;

    public DocumentReader(DocumentAccess access, Document document) {
        this.access = access;
        this.document = document;
        this.pages = DocumentPage.of(document, access.text(document));
        addClassName("document-reader");
        if (pages.isEmpty()) {
            add(new EmptyState(getTranslation("parts.no-text"))
                    .hint(getTranslation(document.stateKey(), document.stateDetails())));
            return;
        }
        pictured =
                document.hasPictures() && pages.stream().allMatch(l -> l.text().isBlank());
        add(tools(), view);
        jump.setValue(0);
    }

    /** For whoever looks for words in all that is read at once. */
    DocumentReader withoutSearch() {
        search.setVisible(false);
        return this;
    }

    /** @param page from 0 */
    void turn(int page) {
        if (page >= pages.size()) return;
        pictured = pictured && pages.get(page).text().isBlank();
        jump.setValue(page);
        show();
    }

    /** A page as a picture. @param page from 0 */
    void picture(int page) {
        if (page >= pages.size() || !document.hasPictures()) return;
        pictured = true;
        jump.setValue(page);
        show();
    }

    /** The keyboard goes on in the page. */
    void focus() {
        view.getElement().callJsFunction("focus");
    }

    private Div tools() {
        jump.setItems(IntStream.range(0, pages.size()).boxed().toList());
        jump.setItemLabelGenerator(this::label);
        jump.setAriaLabel(getTranslation("parts.jump"));
        jump.addValueChangeListener(e -> show());
        search.setPlaceholder(getTranslation("parts.search-in"));
        search.setAriaLabel(getTranslation("parts.search-in"));
        search.setPrefixComponent(Glyph.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setMaxLength(Phrase.LONGEST);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> search(e.getValue()));
        found.getElement().setAttribute("role", "status");
        found.addClassNames("muted", "small");
        nextHit.addThemeVariants(ButtonVariant.TERTIARY);
        nextHit.setAriaLabel(getTranslation("parts.next-hit"));
        nextHit.setVisible(false);
        Again.on(nextHit).addClickListener(e -> goTo((hit + 1) % hits.size()));
        picture.setVisible(document.hasPictures());
        picture.addThemeVariants(ButtonVariant.TERTIARY);
        picture.addClickListener(e -> {
            pictured = !pictured;
            show();
        });
        var turning = new Div(previous, jump, next);
        turning.addClassName("row");
        var tools = new Div(turning, search, found, nextHit, picture);
        tools.addClassNames("document-reader-tools", "row");
        return tools;
    }

    private Button turn(Glyph glyph, String key, int step) {
        var button = Again.on(new Button(glyph.icon(), e -> jump.setValue(jump.getValue() + step)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key));
        return button;
    }

    private void show() {
        var at = jump.getValue();
        var page = pages.get(at);
        previous.setEnabled(at > 0);
        next.setEnabled(at < pages.size() - 1);
        picture.setText(getTranslation(pictured ? "parts.show-text" : "parts.show-picture"));
        picture.setIcon((pictured ? Glyph.FILE : Glyph.IMAGE).icon());
        if (pictured) view.picture(page, document.sha256(), label(at), access.picture(document, page.number()));
        else view.text(page, document.sha256(), label(at), phrase);
    }

    private void search(String words) {
        phrase = new Phrase(words);
        hits = phrase.isEmpty() ? List.of() : DocumentPage.find(pages, phrase);
        nextHit.setVisible(hits.size() > 1);
        found.setText(phrase.isEmpty() || !hits.isEmpty() ? "" : getTranslation("parts.not-found"));
        pictured = pictured && hits.isEmpty();
        if (hits.isEmpty()) show();
        else goTo(0);
    }

    private void goTo(int index) {
        hit = index;
        var there = hits.get(index);
        var numbers = Numbers.here();
        var all = numbers.whole(hits.size()) + (hits.size() < DocumentPage.MOST_HITS ? "" : "+");
        found.setText(getTranslation("kit.of", numbers.whole(index + 1L), all));
        pictured = false;
        jump.setValue(there.page());
        show();
        view.show(there.occurrence());
    }

    private String label(Integer index) {
        var page = pages.get(index);
        var label = getTranslation(
                "parts.leaf." + page.kind(), page.number(), pages.getLast().number());
        if (page.pieces() > 1) label += " · " + page.piece() + "/" + page.pieces();
        return page.heading().isBlank() ? label : label + ": " + page.heading();
    }
}
