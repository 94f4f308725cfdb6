package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.novelty.Alike;
import id.kipp.ui.kit.Numbers;
import java.util.List;

/** What an entry is like, each with what both say side by side: advice for whoever looks at it. */
final class LikesPane extends Div {

    private static final double MUCH = 0.7;
    private static final double SOME = 0.45;

    LikesPane(List<Alike> likes) {
        addClassName("likes");
        var says = new Paragraph(getTranslation(likes.isEmpty() ? "likes.none" : "likes.says"));
        says.addClassName("section-says");
        add(says);
        likes.forEach(one -> add(card(one)));
    }

    private Div card(Alike one) {
        var card = new Div(new H3(name(one)), facts(one));
        card.addClassName("like");
        if (one.passages().isEmpty()) card.add(new Paragraph(getTranslation("likes.no-passage")));
        one.passages().forEach(p -> card.add(sides(p)));
        return card;
    }

    private static Component name(Alike one) {
        if (one.number().isEmpty()) return new Span(one.title());
        var link = new Anchor("katalog/" + one.number(), one.title());
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private Div facts(Alike one) {
        var of = one.number().isEmpty()
                ? getTranslation("likes.same-edition")
                : one.number() + " · " + Integer.toString(one.year());
        var whose = new Span(one.institution() + " · " + of);
        whose.addClassNames("muted", "small");
        var how =
                new Span(getTranslation("likes.how." + how(one), Numbers.here().percent(one.score())));
        how.addClassName("like-how");
        var facts = new Div(whose, how);
        facts.addClassName("like-facts");
        if (one.declared()) {
            var declared = new Span(getTranslation("likes.declared"));
            declared.addClassNames("badge", "like-declared");
            facts.add(declared);
        }
        return facts;
    }

    private static String how(Alike one) {
        return one.score() >= MUCH ? "much" : one.score() >= SOME ? "some" : "little";
    }

    private Div sides(Alike.Passage passage) {
        var sides = new Div(side("likes.here", passage.here()), side("likes.there", passage.there()));
        sides.addClassName("like-sides");
        if (passage.verbatim()) sides.addClassName("verbatim");
        return sides;
    }

    private Div side(String of, String text) {
        var heading = new Span(getTranslation(of));
        heading.addClassNames("muted", "small");
        var side = new Div(heading, new Paragraph(text));
        side.addClassName("like-side");
        return side;
    }
}
