package id.kipp.judging;

import id.kipp.audit.Hidden;
import id.kipp.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A passage of what is judged, or a piece of a page's picture, on which a judge rests what one criterion is given.
 *
 * @param text as it stands there; empty for a piece of a picture
 */
public record Exhibit(Pick at, String text) {

    /** Letters of one passage, with its blanks. */
    public static final int LONGEST = 600;

    /** Passages of one criterion. */
    public static final int MOST = 20;

    /**
     * @param whole what stands at the place
     * @throws Refusal {@code sheet.evidence-gone} where nothing stands, {@code sheet.evidence-too-long}
     */
    static Exhibit of(Pick at, String whole) {
        var text = LetterCount.piece(whole, at.from(), at.to());
        if (LetterCount.of(text) < at.to() - at.from() || text.isEmpty())
            throw new Refusal(JudgingRefusal.SHEET_EVIDENCE_GONE);
        if (text.length() > LONGEST) throw new Refusal(JudgingRefusal.SHEET_EVIDENCE_TOO_LONG, LONGEST);
        return new Exhibit(at, text);
    }

    /** A piece of a page's picture. @throws Refusal {@code sheet.evidence-gone} where it lies beside the page */
    static Exhibit of(Pick at, Area area) {
        if (!area.isOnPage()) throw new Refusal(JudgingRefusal.SHEET_EVIDENCE_GONE);
        return new Exhibit(Pick.of(String.valueOf(at.file()), at.place(), area), "");
    }

    /** As it is logged and exported; its text by its hash alone. */
    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>(
                Map.of("place", at.place(), "from", at.from(), "to", at.to(), "textSha256", new Hidden(text)));
        if (at.file() != null) facts.put("file", at.file());
        if (at.area() instanceof Area area)
            facts.put("area", Map.of("x", area.x(), "y", area.y(), "width", area.width(), "height", area.height()));
        return facts;
    }
}
