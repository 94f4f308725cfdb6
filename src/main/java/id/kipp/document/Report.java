package id.kipp.document;

import java.util.List;
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
        var passages = handler.passages();
        int words = passages.stream()
                .mapToInt(p -> PlainText.words(p.heading()) + PlainText.words(p.text()))
                .sum();
        var state = state(whole, words);
        if (state == ReadingState.DAMAGED) {
            return Findings.only(state, kind.mediaType());
        }
        return new Findings(
                state,
                kind.mediaType(),
                pages(),
                words == 0 ? null : words,
                words == 0 ? null : Language.of(passages),
                words == 0 ? List.of() : passages,
                origin());
    }

    private static ReadingState state(boolean whole, int words) {
        if (words == 0) {
            return whole ? ReadingState.NO_TEXT : ReadingState.DAMAGED;
        }
        return whole ? ReadingState.READ : ReadingState.PARTIAL;
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
