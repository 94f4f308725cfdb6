package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.proposal.Closing;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalRow;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** Where a proposal is in its life; an ended one says how it ended. */
public final class StageBadge extends Span {

    public StageBadge(Stage stage, Closing.@Nullable Outcome outcome) {
        addClassName("stage-badge");
        add(new StateBadge(tone(stage, outcome), glyph(stage), word(stage, outcome)));
    }

    public StageBadge(Proposal proposal) {
        this(
                proposal.stage(),
                proposal.closing() == null ? null : proposal.closing().outcome());
    }

    public StageBadge(ProposalRow row) {
        this(row.stage(), row.outcome());
    }

    public static String word(Stage stage, Closing.@Nullable Outcome outcome) {
        var ended = stage == Stage.CLOSED && outcome != null;
        return I18NProvider.translate(ended ? "outcome." + outcome : "stage." + stage);
    }

    private static Tone tone(Stage stage, Closing.@Nullable Outcome outcome) {
        return switch (stage) {
            case DRAFT, DISCARDED -> Tone.QUIET;
            case AT_AGENCY, SUBMITTED, SCREENED -> Tone.BUSY;
            case RETURNED -> Tone.ATTENTION;
            case NOMINATED, FINALIST_PROVISIONAL, FINALIST, AWARDED -> Tone.GOOD;
            case CLOSED ->
                outcome == Closing.Outcome.DISQUALIFIED || outcome == Closing.Outcome.REVOKED ? Tone.BAD : Tone.QUIET;
        };
    }

    private static Glyph glyph(Stage stage) {
        return switch (stage) {
            case DRAFT -> Glyph.DRAFT;
            case DISCARDED -> Glyph.TRASH;
            case AT_AGENCY -> Glyph.INBOX;
            case RETURNED -> Glyph.UNDO;
            case SUBMITTED -> Glyph.SEND;
            case SCREENED -> Glyph.CHECKLIST;
            case NOMINATED -> Glyph.RANKING;
            case FINALIST_PROVISIONAL, FINALIST -> Glyph.STAR;
            case AWARDED -> Glyph.TROPHY;
            case CLOSED -> Glyph.FLAG;
        };
    }
}
