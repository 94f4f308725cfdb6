package id.kipp.search;

import id.kipp.search.SoughtTerm.Kind;
import id.kipp.search.SoughtTerm.Way;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes out what somebody who types means: phrases, other words for the same, words written together or wrongly. */
final class Understanding {

    private static final int MOST = 16; // a pasted page is a question, too, but not a longer one
    private static final float MEANS = 0.6f;
    private static final float PERHAPS = 0.7f;
    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)[\"“”„«»]");

    private final Analyzers analyzers;
    private final Synonyms synonyms;
    private final Lexicon lexicon;
    private final boolean unfinished;
    private final List<SoughtTerm> asked = new ArrayList<>();
    private final List<String> corrected = new ArrayList<>();
    private int unsaid;
    private int slips;
    private boolean slipped;

    private Understanding(Analyzers analyzers, Synonyms synonyms, Lexicon lexicon, boolean unfinished) {
        this.analyzers = analyzers;
        this.synonyms = synonyms;
        this.lexicon = lexicon;
        this.unfinished = unfinished;
    }

    /** Letters of what was typed that are looked at: a pasted page is a question, too, but not a longer one. */
    private static final int LONGEST = 400;

    private static final int MOST_WORDS = 40;

    /** Words nobody knows that are looked for among all that there are, in case they are misspelt. */
    private static final int MOST_SLIPS = 6;

    /** @param spelling what was typed as it is spelt here; empty where it is known, or nobody knows better */
    record Understood(SearchQuery query, Optional<String> spelling) {}

    static Understood of(Analyzers analyzers, Synonyms synonyms, Lexicon lexicon, String whole) {
        var typed = whole.substring(0, Math.min(whole.length(), LONGEST));
        var last = typed.isEmpty() ? ' ' : typed.charAt(typed.length() - 1);
        var wording = new Understanding(analyzers, synonyms, lexicon, Character.isLetterOrDigit(last));
        var quotes = QUOTED.matcher(typed);
        var rest = new StringBuilder();
        while (quotes.find()) {
            var phrase = terms(analyzers, quotes.group(1));
            if (!phrase.isEmpty()) wording.phrase(phrase);
            quotes.appendReplacement(rest, " ");
        }
        var words = terms(analyzers, quotes.appendTail(rest).toString());
        wording.free(words);
        var query = new SearchQuery(
                List.copyOf(wording.asked),
                wording.unsaid,
                typed.isBlank(),
                words.stream().limit(MOST).toList());
        return new Understood(
                query, wording.slipped ? Optional.of(String.join(" ", wording.corrected)) : Optional.empty());
    }

    private static List<String> terms(Analyzers analyzers, String text) {
        return analyzers.words(text).stream()
                .limit(MOST_WORDS)
                .map(Analyzers.Word::term)
                .toList();
    }

    private void phrase(List<String> words) {
        if (hasRoom()) ask(new SoughtTerm(List.of(new Way(Kind.PHRASE, words, 1)), false));
        corrected.add("\"" + String.join(" ", words) + "\"");
    }

    private void free(List<String> words) {
        var telling = Set.copyOf(analyzers.telling(words));
        var seen = new HashSet<String>();
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var starts = unfinished && i == words.size() - 1;
            var meant = isKnown(word, starts, words, i) || ++slips > MOST_SLIPS
                    ? Optional.<String>empty()
                    : lexicon.meant(word);
            corrected.add(meant.orElse(word));
            if (meant.isPresent()) slipped = true;
            if (!telling.contains(word) || !seen.add(word) || !hasRoom()) continue;
            ask(new SoughtTerm(ways(words, i, meant), starts));
        }
    }

    private boolean hasRoom() {
        return asked.size() + unsaid < MOST;
    }

    /** What no text says is not looked for, twice, in each field of each segment. */
    private void ask(SoughtTerm term) {
        if (lexicon.says(term, analyzers)) asked.add(term);
        else unsaid++;
    }

    private boolean isKnown(String word, boolean starts, List<String> words, int at) {
        return lexicon.knows(word)
                || analyzers.stems(word).stream().anyMatch(lexicon::knows)
                || starts && lexicon.beginsOne(word)
                || !others(words, at).isEmpty()
                || Compounds.parts(word).size() > 1
                        && Compounds.parts(word).stream().allMatch(lexicon::knows)
                || lexicon.apart(word).isPresent()
                || !joined(words, at).isEmpty();
    }

    private List<Way> ways(List<String> words, int at, Optional<String> meant) {
        var word = words.get(at);
        var ways = new ArrayList<Way>();
        ways.add(new Way(Kind.WORD, List.of(word), 1));
        for (var other : others(words, at)) ways.add(way(other, MEANS));
        for (var joined : joined(words, at)) ways.add(new Way(Kind.PHRASE, List.of(joined), 1));
        var parts = Compounds.parts(word);
        if (parts.size() > 1) ways.add(new Way(Kind.PHRASE, parts, 1));
        if (!lexicon.knows(word)) lexicon.apart(word).ifPresent(apart -> ways.add(new Way(Kind.PARTS, apart, MEANS)));
        meant.ifPresent(m -> {
            ways.add(new Way(Kind.WORD, List.of(m), PERHAPS));
            for (var other : synonyms.of(List.of(m))) ways.add(way(other, PERHAPS * MEANS));
        });
        return ways.stream().distinct().toList();
    }

    private static Way way(List<String> other, float weight) {
        return new Way(other.size() == 1 ? Kind.WORD : Kind.PHRASE, other, weight);
    }

    /** Other words for each run of words in which it stands. */
    private List<List<String>> others(List<String> words, int at) {
        var others = new ArrayList<List<String>>();
        var longest = synonyms.longest();
        for (var from = Math.max(0, at - longest + 1); from <= at; from++)
            for (var to = at + 1; to <= Math.min(words.size(), from + longest); to++)
                others.addAll(synonyms.of(words.subList(from, to)));
        return others;
    }

    /** With its neighbour it may be one word of the catalogue. */
    private List<String> joined(List<String> words, int at) {
        var joined = new ArrayList<String>();
        if (at > 0) joined.add(words.get(at - 1) + words.get(at));
        if (at + 1 < words.size()) joined.add(words.get(at) + words.get(at + 1));
        return joined.stream().filter(lexicon::knows).toList();
    }
}
