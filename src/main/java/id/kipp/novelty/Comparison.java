package id.kipp.novelty;

import id.kipp.catalogue.EntryId;
import id.kipp.likeness.Echo;
import id.kipp.likeness.Told;
import id.kipp.likeness.Usage;
import id.kipp.proposal.EnteredTexts;
import id.kipp.search.TermIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One text held against all that are known: some come near by their rarest words, titles and passages, and these are weighed
 * whole. As much work whatever there is.
 */
final class Comparison {

    /** As alike as two texts on the same matter are. */
    private static final double NOISE = 0.3;

    private static final int BY_STORY = 10;
    private static final int BY_TITLE = 5;
    private static final int BY_RUNS = 5;
    private static final int PASSAGES = 5;
    private static final int LONGEST = 600; // letters of a passage that are shown

    private final TermIndex index;

    Comparison(TermIndex index) {
        this.index = index;
    }

    /** One that comes near. */
    record Weighed(TermIndex.Near near, double score, boolean declared) {

        boolean isPublic() {
            return near.shelf().equals(KnownTexts.PUBLIC);
        }

        String id() {
            return KnownTexts.bare(near.id());
        }
    }

    /** The likeliest first, with what was declared in any case. @param own ids of what is the same entry */
    List<Weighed> weighed(EnteredTexts.Entered entry, Set<String> own) {
        var told = Told.of(entry.title(), entry.text());
        var declared =
                entry.origins().stream().map(o -> KnownTexts.id(new EntryId(o))).collect(Collectors.toSet());
        return index.asking(look -> {
            var held = told.among(usage(look));
            var near = near(look, told, KnownTexts.shelves(entry.edition()), own);
            declared.removeAll(near.keySet());
            look.find(declared).forEach(n -> near.put(n.id(), n));
            var all = new HashSet<>(entry.origins());
            return near.values().stream()
                    .map(n -> weighed(n, held, all))
                    .filter(w -> w.declared() || w.score() >= NOISE)
                    .sorted(Comparator.<Weighed>comparingDouble(w -> -w.score())
                            .thenComparing(w -> w.near().id()))
                    .toList();
        });
    }

    private static Weighed weighed(TermIndex.Near near, Told.Held held, Set<String> declared) {
        var other = Told.of(kept(near, KnownTexts.TITLE), kept(near, KnownTexts.TEXT));
        return new Weighed(near, held.likeness(other), declared.contains(KnownTexts.bare(near.id())));
    }

    private static Map<String, TermIndex.Near> near(
            TermIndex.Look look, Told told, Set<String> shelves, Set<String> own) {
        var found = new ArrayList<TermIndex.Near>();
        found.addAll(look.near(KnownTexts.STORY, told.story(), shelves, own, BY_STORY));
        found.addAll(look.near(KnownTexts.TITLE, told.title(), shelves, own, BY_TITLE));
        found.addAll(look.near(KnownTexts.RUNS, told.runs(), shelves, own, BY_RUNS));
        var near = new LinkedHashMap<String, TermIndex.Near>();
        found.forEach(n -> near.putIfAbsent(n.id(), n));
        return near;
    }

    private static Usage usage(TermIndex.Look look) {
        return new Usage() {
            @Override
            public int texts() {
                return look.texts();
            }

            @Override
            public int inTitles(String word) {
                return look.with(KnownTexts.TITLE, word);
            }

            @Override
            public int inStories(String word) {
                return look.with(KnownTexts.STORY, word);
            }
        };
    }

    /** The first of them that may be seen, with the passages. */
    static List<Alike> alike(String text, List<Weighed> weighed, Predicate<Weighed> seen, int most) {
        var shown = weighed.stream().filter(seen).toList();
        return shown.stream()
                .filter(w -> w.declared() || shown.indexOf(w) < most)
                .map(w -> alike(text, w))
                .toList();
    }

    private static Alike alike(String text, Weighed one) {
        var other = kept(one.near(), KnownTexts.TEXT);
        var passages = Echo.of(text, other, PASSAGES).stream()
                .map(e -> new Alike.Passage(
                        cut(text, e.from(), e.to()), cut(other, e.otherFrom(), e.otherTo()), e.verbatim()))
                .toList();
        return new Alike(
                one.isPublic() ? one.id() : "",
                kept(one.near(), KnownTexts.TITLE),
                kept(one.near(), KnownTexts.INSTITUTION),
                Integer.parseInt(kept(one.near(), KnownTexts.YEAR)),
                one.score(),
                one.declared(),
                passages);
    }

    private static String cut(String text, int from, int to) {
        var piece = text.substring(from, Math.min(to, from + LONGEST));
        return to - from > LONGEST ? piece + "…" : piece;
    }

    private static String kept(TermIndex.Near near, String name) {
        return near.kept().getOrDefault(name, "");
    }
}
