package id.kipp.ui.evaluator;

import id.kipp.account.CurrentActor;
import id.kipp.evaluation.Evaluations;
import id.kipp.evaluation.Line;
import id.kipp.evaluation.Marks;
import id.kipp.evaluation.ScoreSheet;
import id.kipp.ui.parts.ScoreForm;
import java.time.Instant;

/** The actor's own sheet of desk evaluation. */
final class DeskSheet implements ScoreForm.Sheet {

    private final Evaluations evaluations;
    private final CurrentActor current;
    private ScoreSheet sheet;

    DeskSheet(Evaluations evaluations, CurrentActor current, ScoreSheet sheet) {
        this.evaluations = evaluations;
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
        sheet = evaluations.score(current.get(), sheet, line);
    }

    @Override
    public void reload() {
        sheet = evaluations.open(current.get(), sheet.proposal());
    }

    @Override
    public void seal() {
        sheet = evaluations.seal(current.get(), sheet);
    }
}
