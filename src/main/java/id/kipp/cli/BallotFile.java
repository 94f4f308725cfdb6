package id.kipp.cli;

import id.kipp.auditexport.AuditExportRefusal;
import id.kipp.cli.CsvTable.Row;
import id.kipp.kernel.Refusal;
import id.kipp.ranking.Exact;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Totals;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Scores as {@code pool,proposal,evaluator,score}, with {@code criterion,weight} where a sheet has several. */
final class BallotFile {

    private static final Exact MOST = Exact.of(100);
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");
    private static final Pattern TWO_DECIMALS = Pattern.compile("-?\\d+(\\.\\d{1,2})?");

    private record SheetKey(String pool, String proposal, String evaluator) {}

    private record Sheet(Row first, Map<String, Exact> scores, Map<String, Long> lines) {}

    private final boolean criteria;
    private final Map<SheetKey, Sheet> sheets = new LinkedHashMap<>();
    private final Map<String, Exact> weights = new TreeMap<>();

    private BallotFile(boolean criteria) {
        this.criteria = criteria;
    }

    static BallotFile read(Path path) {
        var table = CsvTable.read(path, "pool", "proposal", "evaluator", "score");
        if (table.has("criterion") || table.has("weight")) {
            table = CsvTable.read(path, "pool", "proposal", "evaluator", "score", "criterion", "weight");
        }
        if (table.rows().isEmpty()) {
            throw new Refusal(
                    AuditExportRefusal.CLI_IN_LINE, path.toString(), "1", new Refusal(CliRefusal.RANK_NO_DATA));
        }
        var file = new BallotFile(table.has("criterion"));
        table.rows().forEach(file::add);
        return file;
    }

    /** One per judge and proposal: the weighted mean, without rounding. */
    List<Judgement> judgements() {
        return sheets.entrySet().stream()
                .map(sheet -> judgement(sheet.getKey(), sheet.getValue()))
                .toList();
    }

    /** Each pool with the line that first names it. */
    Map<String, Row> pools() {
        var pools = new LinkedHashMap<String, Row>();
        sheets.forEach((key, sheet) -> pools.putIfAbsent(key.pool(), sheet.first()));
        return pools;
    }

    private void add(Row row) {
        var key = new SheetKey(row.id("pool"), row.id("proposal"), row.id("evaluator"));
        var criterion = criteria ? row.id("criterion") : "";
        weigh(row, criterion);
        var sheet = sheets.computeIfAbsent(key, k -> new Sheet(row, new TreeMap<>(), new TreeMap<>()));
        var before = sheet.lines().putIfAbsent(criterion, row.line());
        if (before != null) {
            throw row.refusal(twice(key, criterion, before));
        }
        sheet.scores().put(criterion, score(row));
    }

    private Refusal twice(SheetKey key, String criterion, long line) {
        return criteria
                ? new Refusal(
                        CliRefusal.RANK_CRITERION_TWICE,
                        key.evaluator(),
                        key.proposal(),
                        criterion,
                        Long.toString(line))
                : new Refusal(CliRefusal.RANK_JUDGE_TWICE, key.evaluator(), key.proposal(), Long.toString(line));
    }

    private void weigh(Row row, String criterion) {
        var text = criteria ? row.get("weight") : "1";
        if (!NUMBER.matcher(text).matches() || Exact.parse(text).signum() <= 0) {
            throw row.refusal(new Refusal(CliRefusal.RANK_WEIGHT_NUMBER, text));
        }
        var before = weights.putIfAbsent(criterion, Exact.parse(text));
        if (before != null && !before.equals(Exact.parse(text))) {
            throw row.refusal(new Refusal(CliRefusal.RANK_WEIGHT_CHANGED, criterion, text, plain(before)));
        }
    }

    private static String plain(Exact weight) {
        return weight.decimal(9).stripTrailingZeros().toPlainString();
    }

    private static Exact score(Row row) {
        var text = row.get("score");
        if (!NUMBER.matcher(text).matches()) {
            throw row.refusal(new Refusal(CliRefusal.RANK_SCORE_NUMBER, text));
        }
        var score = Exact.parse(text);
        if (score.signum() < 0 || score.compareTo(MOST) > 0) {
            throw row.refusal(new Refusal(CliRefusal.RANK_SCORE_RANGE, text));
        }
        if (!TWO_DECIMALS.matcher(text).matches()) {
            throw row.refusal(new Refusal(CliRefusal.RANK_SCORE_DECIMALS, text));
        }
        return score;
    }

    private Judgement judgement(SheetKey key, Sheet sheet) {
        for (var criterion : weights.keySet()) {
            if (!sheet.scores().containsKey(criterion)) {
                throw sheet.first()
                        .refusal(new Refusal(
                                CliRefusal.RANK_CRITERION_MISSING, key.evaluator(), key.proposal(), criterion));
            }
        }
        return new Judgement(key.pool(), key.proposal(), key.evaluator(), Totals.weighted(sheet.scores(), weights));
    }
}
