package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The first lines of every screen: where am I, what is expected of me, until when, how far am I. */
public final class PageHead extends Header {

    private final Div texts = new Div();
    private final Paragraph where = new Paragraph();
    private final H1 title = new H1();
    private final Paragraph expected = new Paragraph();
    private final Div facts = new Div();
    private final Div actions = new Div();

    public PageHead(String title) {
        addClassName("page-head");
        texts.addClassName("page-head-texts");
        where.addClassName("page-head-where");
        expected.addClassName("page-head-expected");
        facts.addClassName("page-head-facts");
        actions.addClassNames("actions", "page-head-actions");
        this.title.setText(title);
        texts.add(where, this.title, expected, facts);
        add(texts, actions);
        where.setVisible(false);
        expected.setVisible(false);
        facts.setVisible(false);
        actions.setVisible(false);
    }

    /** The place in the calendar, such as "KIPP 2026 · Pengajuan proposal". */
    public PageHead where(String place) {
        where.setText(place);
        where.setVisible(!place.isBlank());
        return this;
    }

    /** What the page is about of several, such as the edition, before its place in the calendar. */
    public PageHead choosing(Component choice) {
        choice.getElement().getClassList().add("page-head-choice");
        texts.addComponentAtIndex(texts.indexOf(where), choice);
        return this;
    }

    public PageHead expects(String sentence) {
        expected.setText(sentence);
        expected.setVisible(!sentence.isBlank());
        return this;
    }

    /** A deadline, a badge, a meter: what belongs under the sentence. Replaces what was there. */
    public PageHead facts(Component... components) {
        facts.removeAll();
        facts.add(components);
        facts.setVisible(components.length > 0);
        return this;
    }

    public PageHead actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        actions.setVisible(buttons.length > 0);
        return this;
    }
}
