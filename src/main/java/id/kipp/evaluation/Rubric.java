package id.kipp.evaluation;

import id.kipp.audit.Canonical;
import id.kipp.edition.Form;
import id.kipp.edition.Section;
import id.kipp.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The scored sections of a form with their weights, which add up to 100. */
record Rubric(List<Section> criteria) {

    static Rubric of(Form form) {
        return new Rubric(form.scored());
    }

    String sha256() {
        return Canonical.sha256(Canonical.json(criteria.stream()
                .map(c -> Map.of("criterion", c.key(), "weight", c.weight()))
                .toList()));
    }

    /** @throws Refusal {@code sheet.unknown-criterion} */
    void require(String criterion) {
        if (criteria.stream().noneMatch(c -> c.key().equals(criterion))) throw new Refusal("sheet.unknown-criterion");
    }

    /** In hundredths of a point; criteria without points count nothing. */
    int total(List<Line> lines) {
        return criteria.stream()
                .mapToInt(c -> c.weight() * points(lines, c.key()))
                .sum();
    }

    /** Keys of the criteria that have no points yet. */
    List<String> missing(List<Line> lines) {
        return criteria.stream()
                .map(Section::key)
                .filter(k -> lines.stream().noneMatch(l -> l.criterion().equals(k) && l.points() != null))
                .toList();
    }

    private static int points(List<Line> lines, String criterion) {
        return lines.stream()
                .filter(l -> l.criterion().equals(criterion))
                .map(l -> Objects.requireNonNullElse(l.points(), 0))
                .findFirst()
                .orElse(0);
    }
}
