package id.kipp.search;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;

/** What an answer to a question depends on. */
sealed interface AnswerKey {

    /** All that is found, but for the page. */
    record For(SearchQuery wording, Map<String, Set<String>> filters) implements AnswerKey {
        public For {
            filters = filters.entrySet().stream()
                    .collect(toUnmodifiableMap(
                            Map.Entry::getKey, f -> Set.copyOf(f.getValue()))); // whoever asks goes on
        }
    }

    /** What is meant by words. The same synonyms are the same object: to compare thousands costs more than to ask anew. */
    record Words(String words, Synonyms synonyms, boolean guesses) implements AnswerKey {
        @Override
        public boolean equals(Object other) {
            return other instanceof Words w && words.equals(w.words) && synonyms == w.synonyms && guesses == w.guesses;
        }

        @Override
        public int hashCode() {
            return words.hashCode();
        }
    }
}
