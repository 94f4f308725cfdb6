package id.kipp.ui.parts;

import id.kipp.account.CurrentActor;
import id.kipp.judging.Exhibit;
import id.kipp.judging.Line;
import id.kipp.judging.Marks;
import id.kipp.judging.Pick;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.kernel.Refusal;
import java.time.Instant;
import java.util.List;

/** The own sheet in the version seen last; each write hands over the next. */
final class KeptSheet {

    private final String place;
    private final Sheets sheets;
    private final CurrentActor current;
    private Sheet sheet;

    /** @param place its own in the whole application; what is typed and not saved is kept under it in the browser */
    KeptSheet(String place, Sheet sheet, Sheets sheets, CurrentActor current) {
        this.place = place;
        this.sheet = sheet;
        this.sheets = sheets;
        this.current = current;
    }

    String place() {
        return place;
    }

    Marks marks() {
        return sheet.marks();
    }

    Instant savedAt() {
        return sheet.savedAt();
    }

    /** @throws Refusal {@code sheet.changed-elsewhere} when one of these fields was written in another window */
    void save(List<Line> lines) {
        sheet = sheets.score(current.get(), sheet, lines);
    }

    /** The criterion rests on this passage, too. */
    void cite(String criterion, Pick pick) {
        sheet = sheets.cite(current.get(), sheet, criterion, pick);
    }

    void uncite(String criterion, Exhibit exhibit) {
        sheet = sheets.uncite(current.get(), sheet, criterion, exhibit);
    }

    /** Takes what another window has saved. */
    void reload() {
        sheet = sheets.open(current.get(), sheet.round(), sheet.subject());
    }

    void seal() {
        sheet = sheets.seal(current.get(), sheet);
    }
}
