package id.kipp.cli;

import id.kipp.kernel.Refusal;
import id.kipp.likeness.ComparedText;
import id.kipp.likeness.Corpus;
import id.kipp.likeness.Like;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code similar}: which texts each of these is like. */
@Command(name = "similar", sortOptions = false)
final class SimilarCommand implements Runnable {

    private static final String[] COLUMNS = {"id", "title", "institution", "text"};
    private static final String ORIGINAL = "original";
    private static final int TOP_MAX = 1_000;

    @Option(names = "--corpus", required = true, paramLabel = "C.csv")
    @SuppressWarnings("NullAway.Init")
    private Path corpus;

    @Option(names = "--queries", required = true, paramLabel = "Q.csv")
    @SuppressWarnings("NullAway.Init")
    private Path queries;

    @Option(names = "--top", defaultValue = "5", paramLabel = "N")
    private int top;

    @Option(names = "--out", required = true, paramLabel = "similar.csv")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    private final Console console;

    SimilarCommand(Console console) {
        this.console = console;
    }

    private record Answered(ComparedText query, List<Like> likes) {}

    @Override
    public void run() {
        if (top < 1 || top > TOP_MAX) throw new Refusal(CliRefusal.SIMILAR_TOP, TOP_MAX);
        var start = System.nanoTime();
        var all = new Corpus(papers(CsvTable.read(corpus, COLUMNS)));
        var table = CsvTable.read(queries, COLUMNS);
        var asked = papers(table);
        requireKnown(table, asked, all);
        var answers =
                asked.parallelStream().map(q -> new Answered(q, all.of(q, top))).toList();
        WholeFile.write(out, csv(answers));
        summary(answers, all.size(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    }

    private static List<ComparedText> papers(CsvTable table) {
        var papers = new ArrayList<ComparedText>();
        var ids = new HashSet<String>();
        for (var row : table.rows()) {
            var id = row.id("id");
            if (!ids.add(id)) throw row.refusal(new Refusal(CliRefusal.SIMILAR_ID_TWICE, id));
            var originals = table.has(ORIGINAL) ? row.get(ORIGINAL) : "";
            papers.add(new ComparedText(
                    id,
                    row.get("title"),
                    row.get("institution"),
                    row.get("text"),
                    Arrays.stream(originals.split(";"))
                            .map(String::strip)
                            .filter(o -> !o.isEmpty())
                            .distinct()
                            .toList()));
        }
        return papers;
    }

    private static void requireKnown(CsvTable table, List<ComparedText> asked, Corpus all) {
        for (int i = 0; i < asked.size(); i++) {
            for (var original : asked.get(i).originals())
                if (!all.has(original))
                    throw table.rows().get(i).refusal(new Refusal(CliRefusal.SIMILAR_UNKNOWN_ORIGINAL, original));
        }
    }

    private static String csv(List<Answered> answers) {
        var csv = new CsvText().line("query", "rank", "id", "score", "declared", "passages");
        for (var answer : answers) {
            int rank = 0;
            for (var like : answer.likes())
                csv.line(
                        answer.query().id(),
                        Integer.toString(++rank),
                        like.id(),
                        String.format(Locale.ROOT, "%.4f", like.score()),
                        Boolean.toString(like.declared()),
                        Integer.toString(like.passages()));
        }
        return csv.toString();
    }

    private void summary(List<Answered> answers, int known, long millis) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("queries", answers.size());
        fields.put("corpus", known);
        fields.put("listed", answers.stream().mapToInt(a -> a.likes().size()).sum());
        fields.put("millis", millis);
        console.json(fields);
    }
}
