package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.announcement.AwardResult;
import id.kipp.edition.Constitution;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Screening;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.Optional;

/** What became of a proposal so far: its stage, the award it has won, the verdict of screening, why it ended. */
public final class ProposalOutcome extends Div {

    /** @param won what a released letter gives it */
    public ProposalOutcome(Constitution rules, Proposal proposal, Optional<AwardResult> won) {
        addClassNames("outcome", "stack");
        add(new StageBadge(proposal), new Paragraph(getTranslation("parts.stage-means." + proposal.stage())));
        won.ifPresent(this::award);
        if (proposal.screening() != null) screening(rules, proposal.screening());
        if (proposal.closing() != null) ended(proposal.closing());
    }

    private void award(AwardResult won) {
        var name = new StateBadge(Tone.GOOD, Glyph.TROPHY, Wording.of(won.award()));
        var letter = new Paragraph(
                getTranslation("parts.won-by", won.letter(), Dates.here().day(won.date())));
        letter.addClassName("outcome-line");
        add(new Div(name), letter);
    }

    private void screening(Constitution rules, Screening verdict) {
        add(dated("parts.screening." + verdict.outcome(), verdict.at()));
        if (!verdict.reason().isBlank()) add(new Prose(verdict.reason()));
        var failed = verdict.checks().stream()
                .filter(c -> c.verdict() == Screening.Verdict.FAIL)
                .toList();
        if (failed.isEmpty()) return;
        var list = new UnorderedList();
        list.addClassName("finding-list");
        failed.forEach(c -> list.add(item(rules, c)));
        add(list);
    }

    private static ListItem item(Constitution rules, Screening.Check check) {
        var name = new Span(rules.screening().items().stream()
                .filter(i -> i.key().equals(check.item()))
                .findFirst()
                .map(Wording::of)
                .orElse(check.item()));
        name.addClassName("finding-place");
        var item = new ListItem(Glyph.FAILED.icon(), new Div(name, new Span(check.note())));
        item.addClassName("blocks");
        return item;
    }

    private void ended(Closing end) {
        add(dated("outcome." + end.outcome(), end.at()), new Prose(end.reason()));
    }

    private Paragraph dated(String key, java.time.Instant at) {
        var line = new Paragraph(
                getTranslation("parts.dated", getTranslation(key), Dates.here().full(at, Dates.zoneHere())));
        line.addClassName("outcome-line");
        return line;
    }
}
