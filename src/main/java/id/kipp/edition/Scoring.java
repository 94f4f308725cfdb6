package id.kipp.edition;

import id.kipp.kernel.Score;
import id.kipp.kernel.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet of a round.
 *
 * @param criteria with weights that add up to 100; empty: the sections of the group's form, with theirs
 * @param help for judges, by the criterion's key; what the form says to writers is another text
 * @param bands what points mean
 */
public record Scoring(
        List<Criterion> criteria,
        Map<String, Text> help,
        Scale scale,
        List<Band> bands,
        NoteRule notes,
        Evidence evidence) {

    public enum Evidence {
        NONE,
        ALLOWED,
        REQUIRED
    }

    public Scoring {
        criteria = List.copyOf(criteria);
        help = Map.copyOf(help);
        bands = List.copyOf(bands);
    }

    /** Of the criteria's weights. */
    int sum() {
        return criteria.stream().mapToInt(Criterion::weight).sum();
    }

    /** Whether the weights make up the whole. */
    boolean fills() {
        return isOfForm() || sum() == 100;
    }

    public Scoring with(Scale other) {
        return new Scoring(criteria, help, other, bands, notes, evidence);
    }

    public boolean isOfForm() {
        return criteria.isEmpty();
    }

    /** What these points mean, as the whole ones up to them do; nothing where the edition does not say. */
    public Text bandOf(Score given) {
        var points = given.points().intValue();
        return bands.stream()
                .filter(b -> b.from() <= points && points <= b.to())
                .findFirst()
                .map(Band::text)
                .orElse(new Text("", ""));
    }

    public Optional<Text> helpOn(String criterion) {
        return Optional.ofNullable(help.get(criterion));
    }
}
