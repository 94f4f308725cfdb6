package id.kipp.judging;

import id.kipp.audit.Canonical;
import id.kipp.edition.Form;
import id.kipp.edition.NoteRule;
import id.kipp.edition.Scale;
import id.kipp.edition.Scoring;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Score;
import id.kipp.kernel.Text;
import id.kipp.kernel.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is scored, in what points, and how much it counts; the weights add up to 100. */
public record Rubric(List<Item> items, NoteRule notes, Scale scale, Scoring.Evidence evidence) {

    private static final Score NONE = new Score(0);

    Rubric(List<Item> items) {
        this(items, NoteRule.FREE, Scale.WHOLE);
    }

    Rubric(List<Item> items, NoteRule notes, Scale scale) {
        this(items, notes, scale, Scoring.Evidence.NONE);
    }

    /** @param help what tells a judge what is asked */
    public record Item(String criterion, int weight, Text label, Text help) {

        private Item helped(Scoring scoring) {
            return scoring.helpOn(criterion)
                    .map(h -> new Item(criterion, weight, label, h))
                    .orElse(this);
        }
    }

    /** By the round's own criteria, else by the sections of the form that count; with the help that is meant for judges. */
    static Rubric of(Scoring scoring, Form form) {
        var items = scoring.isOfForm()
                ? form.scored().stream().map(c -> new Item(c.key(), c.weight(), c.label(), c.help()))
                : scoring.criteria().stream().map(c -> new Item(c.key(), c.weight(), c.label(), c.help()));
        return new Rubric(
                items.map(i -> i.helped(scoring)).toList(), scoring.notes(), scoring.scale(), scoring.evidence());
    }

    /** For whoever reads no documents and is shown nothing to pick from. */
    Rubric withoutEvidence() {
        return new Rubric(items, notes, scale, Scoring.Evidence.NONE);
    }

    public boolean takesEvidence() {
        return evidence != Scoring.Evidence.NONE;
    }

    /** @throws Refusal {@code sheet.evidence-none}, {@code sheet.evidence-missing} naming how many criteria have none */
    void requireEvidence(List<Line> lines) {
        if (!takesEvidence() && lines.stream().anyMatch(l -> l.evidence() != null))
            throw new Refusal(JudgingRefusal.SHEET_EVIDENCE_NONE);
        var bare = unproven(lines).size();
        if (bare > 0) throw new Refusal(JudgingRefusal.SHEET_EVIDENCE_MISSING, bare);
    }

    /** Keys of the criteria that lack the evidence the edition asks for. */
    public List<String> unproven(List<Line> lines) {
        if (evidence != Scoring.Evidence.REQUIRED) return List.of();
        return items.stream()
                .map(Item::criterion)
                .filter(k -> lines.stream().noneMatch(l -> l.criterion().equals(k) && l.evidence() != null))
                .toList();
    }

    String sha256() {
        return Canonical.sha256(Canonical.json(items.stream()
                .map(c -> Map.of("criterion", c.criterion(), "weight", c.weight()))
                .toList()));
    }

    /**
     * @throws Refusal {@code sheet.unknown-criterion}, {@code sheet.off-scale} naming the step, {@code sheet.no-option} where one
     *     chooses instead
     */
    void require(Line line) {
        if (items.stream().noneMatch(c -> c.criterion().equals(line.criterion())))
            throw new Refusal(JudgingRefusal.SHEET_UNKNOWN_CRITERION);
        var given = line.points();
        if (given == null || scale.allows(given.hundredths())) return;
        if (!scale.options().isEmpty()) throw new Refusal(JudgingRefusal.SHEET_NO_OPTION);
        throw new Refusal(JudgingRefusal.SHEET_OFF_SCALE, BigDecimal.valueOf(scale.step(), 2));
    }

    /** Criteria without points count nothing. */
    public Total total(List<Line> lines) {
        return new Total(items.stream()
                .mapToInt(c -> c.weight() * hundredths(lines, c.criterion()))
                .sum());
    }

    /** Keys of the criteria that have no points yet. */
    public List<String> missing(List<Line> lines) {
        return items.stream()
                .map(Item::criterion)
                .filter(k -> lines.stream().noneMatch(l -> l.criterion().equals(k) && l.points() != null))
                .toList();
    }

    /** Keys of the criteria whose notes are not what the edition asks of notes. */
    List<String> unnoted(List<Line> lines) {
        return items.stream()
                .map(Item::criterion)
                .filter(k -> !isNoted(k, lines))
                .toList();
    }

    private boolean isNoted(String criterion, List<Line> lines) {
        var note = lines.stream()
                .filter(l -> l.criterion().equals(criterion))
                .map(l -> l.note().strip())
                .findFirst()
                .orElse("");
        return Words.isEmpty(note) ? !notes.required() : Words.in(note) >= notes.minWords();
    }

    private static int hundredths(List<Line> lines, String criterion) {
        return lines.stream()
                .filter(l -> l.criterion().equals(criterion))
                .map(l -> Objects.requireNonNullElse(l.points(), NONE).hundredths())
                .findFirst()
                .orElse(0);
    }
}
