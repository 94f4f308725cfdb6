package id.kipp.novelty;

import id.kipp.edition.EditionId;
import id.kipp.proposal.EnteredTexts;
import id.kipp.proposal.ProposalId;
import id.kipp.search.SearchedTexts;
import id.kipp.search.TermIndex;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** A season's entries, each held against all that came before and against each other, one after another. */
final class LikesBench {

    private static final int EDITION_WORDS = 1_500;
    private static final int CATALOGUE_WORDS = 300;
    private static final int VOCABULARY = 20_000;
    private static final String[] SYLLABLES = "ba ca da ga ka la ma na pa ra sa ta wa ya be di ku lo mi nu".split(" ");

    private LikesBench() {}

    /** @param args how many entries, how many earlier ones */
    public static void main(String[] args) throws Exception {
        int entries = Integer.parseInt(args[0]);
        int earlier = Integer.parseInt(args[1]);
        var edition = new EditionId("2026");
        try (var index = SearchedTexts.terms()) {
            var began = System.nanoTime();
            var texts = new ArrayList<TermIndex.Text>();
            for (int i = 0; i < earlier; i++)
                texts.add(KnownTexts.text(
                        "entry:E-" + i, KnownTexts.PUBLIC, text(i, 5), "Kota", 2020, text(i, CATALOGUE_WORDS)));
            var asked = new ArrayList<EnteredTexts.Entered>();
            for (int i = 0; i < entries; i++) {
                var text = text(i % 10 == 0 ? i : earlier + i, EDITION_WORDS); // a tenth begin as an earlier one
                var id = new ProposalId("p" + i);
                asked.add(new EnteredTexts.Entered(id, edition, text(-i, 5), "Kota", text, List.of()));
                texts.add(KnownTexts.text(KnownTexts.id(id), "2026", text(-i, 5), "Kota", 0, text));
            }
            index.put(texts);
            var indexed = System.nanoTime();
            var times = new double[entries];
            int listed = 0;
            var clock = ManagementFactory.getThreadMXBean();
            long worked = clock.getCurrentThreadCpuTime();
            for (int i = 0; i < entries; i++) {
                var from = System.nanoTime();
                var one = asked.get(i);
                var weighed = new Comparison(index).weighed(one, Set.of(KnownTexts.id(one.id())));
                listed += Comparison.alike(one.text(), weighed, w -> true, 5).size();
                times[i] = (System.nanoTime() - from) / 1e6;
            }
            var seconds = (System.nanoTime() - indexed) / 1e9;
            Arrays.sort(times);
            System.out.println("entries,earlier,index_s,likes_s,likes_cpu_s,median_ms,p99_ms,listed");
            System.out.printf(
                    Locale.ROOT,
                    "%d,%d,%.1f,%.1f,%.1f,%.1f,%.1f,%d%n",
                    entries,
                    earlier,
                    (indexed - began) / 1e9,
                    seconds,
                    (clock.getCurrentThreadCpuTime() - worked) / 1e9,
                    times[entries / 2],
                    times[entries * 99 / 100],
                    listed);
        }
    }

    /** As words are used: few often, many rarely. */
    private static String text(int seed, int words) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 1; i <= words; i++) {
            int word = (int) (VOCABULARY * Math.pow(random.nextDouble(), 3));
            for (int rest = word + 1; rest > 0; rest /= SYLLABLES.length)
                text.append(SYLLABLES[rest % SYLLABLES.length]);
            text.append(i % 15 == 0 ? ". " : " ");
        }
        return text.toString();
    }
}
