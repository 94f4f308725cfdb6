package id.kipp.document;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.OfficeOpenXMLExtended;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/** Puts together what a parser said about one file. */
record Report(Kind kind, PassageHandler handler, Metadata metadata) {

    private static final int MOST_PAGES = 100_000;

    /** @param whole false when the parser gave up before the end */
    Findings findings(boolean whole) {
        var readable = handler.passages().stream().filter(this::isReadable).toList();
        int words = readable.stream().mapToInt(Report::words).sum();
        var unread = kind == Kind.PDF ? unread(readable) : List.<Integer>of();
        var state = state(whole && unread.isEmpty(), whole, words);
        if (state == ReadingState.DAMAGED) {
            return Findings.only(state, kind.mediaType());
        }
        return new Findings(
                state,
                kind.mediaType(),
                pages(),
                textPages(readable),
                unread,
                words == 0 ? null : words,
                words == 0 ? null : Language.of(readable),
                words == 0 ? List.of() : readable,
                origin());
    }

    private static ReadingState state(boolean all, boolean whole, int words) {
        if (words == 0) {
            return whole ? ReadingState.NO_TEXT : ReadingState.DAMAGED;
        }
        return all ? ReadingState.READ : ReadingState.PARTIAL;
    }

    private static int words(Passage passage) {
        return PlainText.words(passage.heading()) + PlainText.words(passage.text());
    }

    /** A page of a PDF says something when most of its letters are mapped: the others come out as any sign at all. */
    private boolean isReadable(Passage passage) {
        return kind != Kind.PDF || !isUnmapped(passage.number()) && PlainText.isMapped(passage.text());
    }

    private boolean isUnmapped(int page) {
        int all = perPage(PDF.CHARACTERS_PER_PAGE, page);
        return all > 0 && 2 * perPage(PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE, page) > all;
    }

    private int perPage(Property property, int page) {
        var said = metadata.getIntValues(property);
        return page <= said.length ? said[page - 1] : 0;
    }

    /** Of the pages that went by; never more than a person can be told. */
    private List<Integer> unread(List<Passage> readable) {
        var saying =
                readable.stream().filter(p -> words(p) > 0).map(Passage::number).collect(toSet());
        return IntStream.rangeClosed(1, handler.number())
                .filter(page -> !saying.contains(page))
                .limit(PassageHandler.MOST_PASSAGES)
                .boxed()
                .toList();
    }

    private @Nullable Integer textPages(List<Passage> readable) {
        return switch (kind) {
            case PDF, XLSX, PPTX ->
                (int) readable.stream()
                        .filter(p -> words(p) > 0)
                        .mapToInt(Passage::number)
                        .distinct()
                        .count();
            case DOCX, ODT, JPG, PNG -> null;
        };
    }

    private @Nullable Integer pages() {
        var said =
                switch (kind) {
                    case PDF, DOCX -> number(PagedText.N_PAGES);
                    case ODT -> first(number(Office.PAGE_COUNT), number(PagedText.N_PAGES));
                    case XLSX, PPTX, JPG, PNG -> null;
                };
        if (said == null && handler.number() > 0 && (kind == Kind.PDF || kind == Kind.XLSX || kind == Kind.PPTX)) {
            return handler.number();
        }
        return said;
    }

    /** What a file says of itself is believed only as far as it makes sense. */
    private @Nullable Integer number(Property property) {
        var said = metadata.getInt(property);
        return said == null || said < 1 || said > MOST_PAGES ? null : said;
    }

    private Origin origin() {
        return new Origin(
                metadata.get(TikaCoreProperties.CREATOR),
                first(
                        metadata.get(TikaCoreProperties.CREATOR_TOOL),
                        first(metadata.get(OfficeOpenXMLExtended.APPLICATION), metadata.get(PDF.PRODUCER))),
                metadata.get(TikaCoreProperties.CREATED),
                metadata.get(TikaCoreProperties.MODIFIED));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }
}
