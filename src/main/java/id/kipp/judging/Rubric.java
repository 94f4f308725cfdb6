package id.kipp.judging;

import id.kipp.audit.Canonical;
import id.kipp.edition.Form;
import id.kipp.edition.PanelRule;
import id.kipp.kernel.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is scored and how much it counts; the weights add up to 100. The desk scores a form's sections, the panel its own criteria. */
public record Rubric(List<Item> items) {

    public record Item(String criterion, int weight) {}

    public static Rubric of(Form form) {
        return new Rubric(
                form.scored().stream().map(s -> new Item(s.key(), s.weight())).toList());
    }

    public static Rubric of(PanelRule rule) {
        return new Rubric(
                rule.criteria().stream().map(c -> new Item(c.key(), c.weight())).toList());
    }

    String sha256() {
        return Canonical.sha256(Canonical.json(items.stream()
                .map(c -> Map.of("criterion", c.criterion(), "weight", c.weight()))
                .toList()));
    }

    /** @throws Refusal {@code sheet.unknown-criterion} */
    public void require(String criterion) {
        if (items.stream().noneMatch(c -> c.criterion().equals(criterion)))
            throw new Refusal(JudgingRefusal.SHEET_UNKNOWN_CRITERION);
    }

    /** In hundredths of a point; criteria without points count nothing. */
    public int total(List<Line> lines) {
        return items.stream()
                .mapToInt(c -> c.weight() * points(lines, c.criterion()))
                .sum();
    }

    /** Keys of the criteria that have no points yet. */
    public List<String> missing(List<Line> lines) {
        return items.stream()
                .map(Item::criterion)
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
