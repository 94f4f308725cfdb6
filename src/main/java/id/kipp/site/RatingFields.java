package id.kipp.site;

import id.kipp.edition.Scale;
import id.kipp.judging.Line;
import id.kipp.judging.PublicOpinion;
import id.kipp.judging.Rateable;
import id.kipp.judging.Rater;
import id.kipp.kernel.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form of a public rating sends, read as a sheet; what cannot be read is not there. */
public record RatingFields(Map<String, List<String>> sent) {

    private static final int LONGEST = 12;

    /** The first form's: a code is asked for. */
    public boolean asksForCode() {
        return one(RatingForm.STEP).equals("kode");
    }

    public String address() {
        return one("surel");
    }

    public String code() {
        return one("kode");
    }

    public String token() {
        return one("tanda");
    }

    /** What whoever rates says to be to the service; null where nothing is said. */
    private Rater.@Nullable Relation relation() {
        var said = one("hubungan");
        return Stream.of(Rater.Relation.values())
                .filter(r -> r.name().equals(said))
                .findFirst()
                .orElse(null);
    }

    /** All of it. */
    public PublicOpinion opinion(Rateable what) {
        return new PublicOpinion(relation(), lines(what), one("komentar"));
    }

    List<Line> lines(Rateable what) {
        var lines = new ArrayList<Line>();
        for (var item : what.rubric().items())
            points(one("n-" + item.criterion()), what.rubric().scale())
                    .ifPresent(p -> lines.add(new Line(item.criterion(), p, "")));
        return lines;
    }

    /** Options are sent as they are kept, figures as people write them, with a comma or a point. */
    private static Optional<Score> points(String typed, Scale scale) {
        var figure = typed.strip().replace(',', '.');
        if (figure.length() > LONGEST || !figure.matches("[0-9]+(\\.[0-9]{1,2})?")) return Optional.empty();
        var given = new BigDecimal(figure);
        var hundredths = scale.options().isEmpty() ? given.movePointRight(2) : given;
        if (hundredths.compareTo(BigDecimal.valueOf(Score.MAX * 100L)) > 0) return Optional.empty();
        return hundredths.stripTrailingZeros().scale() > 0
                ? Optional.empty()
                : Optional.of(new Score(hundredths.intValueExact()));
    }

    static String step(Scale scale) {
        return BigDecimal.valueOf(scale.step(), 2).stripTrailingZeros().toPlainString();
    }

    private String one(String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }
}
