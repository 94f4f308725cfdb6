package id.kipp.judging;

import id.kipp.audit.Hidden;
import id.kipp.kernel.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A passage of what is judged, on which a judge rests what one criterion is given.
 *
 * @param text as it stands there
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

    /** As it is logged and exported; its text by its hash alone. */
    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>(
                Map.of("place", at.place(), "from", at.from(), "to", at.to(), "textSha256", new Hidden(text)));
        if (at.file() != null) facts.put("file", at.file());
        return facts;
    }
}
