package id.kipp.ui.secretariat;

import id.kipp.edition.Constitution;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.NoteRule;
import id.kipp.edition.Round;
import id.kipp.edition.Scale;
import id.kipp.edition.Scoring;
import id.kipp.edition.Secrecy;
import id.kipp.edition.Subjects;
import id.kipp.kernel.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rounds of judging with their rubrics; they come and go. */
final class RoundsFields extends PartFields {

    private final Constitution rules;
    private final RuleFigures figures;
    private final RowList<Round> rounds;

    RoundsFields(Constitution rules, RuleFigures figures) {
        this.rules = rules;
        this.figures = figures;
        rounds = new RowList<>(getTranslation("workshop.rounds"), figures.isFrozen(), rules.rounds(), this::round);
        add(rounds);
    }

    private RowList.Row<Round> round(String key, @Nullable Round now) {
        var fields = new RoundFields(rules, now == null ? another(key) : now, now == null, figures);
        return new RowList.Row<>(fields, fields);
    }

    /** Where nothing has been said: the whole panel judges by the form's sections, and the mean counts. */
    private Round another(String key) {
        var step = rules.rounds().isEmpty()
                ? rules.screening().step()
                : rules.rounds().getLast().step();
        var told = rules.matters().isEmpty() ? "" : rules.matters().getLast().key();
        return new Round(
                key,
                new Text("", ""),
                step,
                new Subjects("proposal", List.of("FINALIST")),
                new Judges(Judges.Who.TEAM, "panelists", 0, Judges.Reopens.CHAIR),
                new Scoring(List.of(), Map.of(), Scale.WHOLE, List.of(), NoteRule.FREE, Scoring.Evidence.NONE),
                new Merging(Merging.How.MEAN, 0, null, false, 0, null),
                new Secrecy(Secrecy.Until.ALL_SEALED, told),
                null);
    }

    @Override
    Constitution into(Constitution other) {
        return other.rounds(rounds.get());
    }
}
