package id.kipp.judging;

import id.kipp.edition.Constitution;
import id.kipp.edition.Criterion;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.edition.Scale;
import id.kipp.edition.Scoring;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A round of the public beside those of an edition: two statements of four steps, at the panel's time. */
public final class PublicRound {

    public static final String KEY = "people";

    private PublicRound() {}

    public static Constitution with(Constitution rules) {
        var panel = rules.round(TestRounds.PANEL);
        var steps = List.of(
                new Scale.Option("no", "Tidak setuju", "Disagree", 2_500),
                new Scale.Option("rather-no", "Kurang setuju", "Rather disagree", 5_000),
                new Scale.Option("rather", "Setuju", "Agree", 7_500),
                new Scale.Option("yes", "Sangat setuju", "Fully agree", 10_000));
        var criteria = List.of(
                new Criterion("near", "Mudah dijangkau", "Easy to reach", "", "", 50),
                new Criterion("need", "Menyelesaikan kebutuhan", "Meets the need", "", "", 50));
        var scoring = new Scoring(
                criteria,
                Map.of(),
                new Scale(100, steps),
                List.of(),
                panel.scoring().notes(),
                Scoring.Evidence.NONE);
        var rounds = new ArrayList<>(rules.rounds());
        rounds.add(new Round(
                KEY,
                panel.name(),
                panel.step(),
                panel.subjects(),
                new Judges(Judges.Who.PUBLIC, "", 0, Judges.Reopens.NOBODY),
                scoring,
                new Merging(Merging.How.MEAN, 0, null, false, 30, new Merging.Prior(7000, 30)),
                panel.secrecy(),
                null));
        return new Constitution(
                rules.heading(),
                rules.entry(),
                rules.screening(),
                rounds,
                rules.matters(),
                rules.announcing(),
                rules.conduct(),
                rules.calendar(),
                rules.defaults());
    }
}
