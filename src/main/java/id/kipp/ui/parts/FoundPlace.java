package id.kipp.ui.parts;

import id.kipp.document.Document;
import id.kipp.edition.Form;
import id.kipp.judging.LetterCount;
import id.kipp.judging.Pick;
import id.kipp.proposal.ProposalDraft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where words stand in what is judged.
 *
 * @param document null in the text itself
 * @param page which one of the document's, from 0
 */
record FoundPlace(@Nullable Document document, int page, Pick at) {

    /** Letters of documents that are looked through at once: some thousand pages. */
    private static final int MOST_LETTERS = 10_000_000;

    /** In the order in which one reads it; the first {@link DocumentPage#MOST_HITS}. */
    static List<FoundPlace> all(
            Form form, ProposalDraft text, Collection<Document> documents, DocumentAccess access, Phrase words) {
        var all = new ArrayList<FoundPlace>();
        if (words.isEmpty()) return all;
        for (var section : form.sections()) in(text.section(section.key()), words, null, 0, section.key(), 0, all);
        var looked = 0;
        for (var document : documents) {
            if (looked > MOST_LETTERS || all.size() == DocumentPage.MOST_HITS) break;
            if (!document.isUsable()) continue;
            var pages = DocumentPage.of(document, access.text(document));
            for (var i = 0; i < pages.size(); i++) {
                var page = pages.get(i);
                in(page.text(), words, document, i, page.anchor(), page.before(), all);
                looked += page.text().length();
            }
        }
        return all;
    }

    private static void in(
            String text,
            Phrase words,
            @Nullable Document document,
            int page,
            String place,
            int before,
            List<FoundPlace> all) {
        var from = before;
        for (var part : words.split(text)) {
            var to = from + LetterCount.of(part.text());
            var file = document == null ? null : document.sha256();
            if (part.found() && all.size() < DocumentPage.MOST_HITS)
                all.add(new FoundPlace(document, page, new Pick(file, place, from, to)));
            from = to;
        }
    }
}
