package id.kipp.ui.panel;

import id.kipp.account.CurrentActor;
import id.kipp.evaluation.Line;
import id.kipp.evaluation.Marks;
import id.kipp.panel.Hearings;
import id.kipp.panel.PanelSheet;
import id.kipp.ui.parts.ScoreForm;
import java.time.Instant;

/** The panelist's own sheet. */
final class OwnSheet implements ScoreForm.Sheet {

    private final Hearings hearings;
    private final CurrentActor current;
    private PanelSheet sheet;

    OwnSheet(Hearings hearings, CurrentActor current, PanelSheet sheet) {
        this.hearings = hearings;
        this.current = current;
        this.sheet = sheet;
    }

    @Override
    public Marks marks() {
        return sheet.marks();
    }

    @Override
    public Instant savedAt() {
        return sheet.savedAt();
    }

    @Override
    public void save(Line line) {
        sheet = hearings.score(current.get(), sheet, line);
    }

    @Override
    public void reload() {
        sheet = hearings.open(current.get(), sheet.proposal());
    }

    @Override
    public void seal() {
        sheet = hearings.seal(current.get(), sheet);
    }
}
