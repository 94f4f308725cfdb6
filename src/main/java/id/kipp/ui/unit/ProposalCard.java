package id.kipp.ui.unit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Edition;
import id.kipp.judging.RoundRule;
import id.kipp.proposal.Finding;
import id.kipp.proposal.ProposalRow;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.parts.FormPlaces;
import id.kipp.ui.parts.RoundChoice;
import id.kipp.ui.parts.StageBadge;
import id.kipp.ui.parts.Wording;
import java.time.Clock;

/** One proposal in the list: where it stands and, while it is being written, what is missing. */
final class ProposalCard extends Article {

    private static final int NAMED = 3;

    private final String title;
    private final Div actions = new Div();

    ProposalCard(ProposalRow row, ProposalStatus status, Edition edition, Clock clock) {
        this.title = row.title();
        addClassName("proposal-card");
        actions.addClassName("actions");
        var heading = new H3(new Anchor(address(row), row.title()));
        var rules = edition.constitution();
        var about = new Span(String.join(
                " · ",
                "KIPP " + rules.year(),
                Wording.of(rules.group(row.group())),
                rules.category(row.category()).map(Wording::of).orElse("")));
        about.addClassNames("muted", "small");
        about.addClassName("proposal-about");
        var changed = new Span(getTranslation("unit.changed", Dates.here().distance(row.changedAt(), clock.instant())));
        if (!row.number().isEmpty()) changed.setText(row.number() + " · " + changed.getText());
        changed.addClassNames("muted", "small", "figure", "proposal-changed");
        var state = new Div(new StageBadge(row));
        state.addClassName("proposal-state");
        var next = new Div();
        next.addClassNames("proposal-next", "small");
        RoundRule.of(edition).stream()
                .filter(r -> r.isOfEntrant() && r.isOpenAt(row.stage().name()))
                .forEach(r -> next.add(new Anchor(
                        "proposal/" + row.id().value() + "/penilaian-mandiri?" + RoundChoice.NAME + "=" + r.key(),
                        getTranslation("self.open", Wording.of(r.round().name())))));
        if (status == ProposalStatus.TO_WRITE) next.add(lacking(row, new FormPlaces(rules.form(row.group()))));
        add(heading, about, state, changed, next);
    }

    /** Something else to do with it, by its title for whoever hears it. */
    ProposalCard action(String key, Glyph glyph, Runnable act) {
        var button = new Button(getTranslation(key), glyph.icon());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.getElement().setAttribute("aria-label", getTranslation(key) + ": " + title);
        Attempt.onClick(button, act);
        if (actions.getParent().isEmpty()) add(actions);
        actions.add(button);
        return this;
    }

    private static String address(ProposalRow row) {
        var ended = row.stage() == Stage.AWARDED || row.stage() == Stage.CLOSED;
        return (ended ? "berkas/%s?bagian=hasil" : "proposal/%s")
                .formatted(row.id().value());
    }

    /** What is still missing by name, each a way to it. */
    private Div lacking(ProposalRow row, FormPlaces places) {
        var missing = row.findings().stream()
                .filter(Finding::blocks)
                .map(Finding::place)
                .distinct()
                .toList();
        var all = new Div(new Span(getTranslation(missing.isEmpty() ? "unit.filled" : "unit.lacks")));
        all.addClassName("proposal-lacking");
        missing.stream().limit(NAMED).forEach(p -> all.add(new Anchor(address(row) + "?bagian=" + p, places.name(p))));
        if (missing.size() > NAMED)
            all.add(new Span(getTranslation("kit.and-more", String.valueOf(missing.size() - NAMED))));
        return all;
    }
}
