package id.kipp.source;

import id.kipp.catalogue.EntryText;
import id.kipp.kernel.Refusal;

/** What a person puts right of what a register tells. @param url empty where the register shows it nowhere */
public record Corrected(String title, int year, String url) {

    /** @throws Refusal {@code source.title-length}, {@code source.bad-year}, {@code source.bad-address} */
    Corrected checked() {
        var checked = new Corrected(Telling.line(title), year, url.strip());
        if (checked.title.isEmpty() || checked.title.length() > EntryText.TITLE_MAX)
            throw new Refusal(SourceRefusal.TITLE_LENGTH, EntryText.TITLE_MAX);
        if (!Telling.isYear(year)) throw new Refusal(SourceRefusal.BAD_YEAR);
        if (!checked.url.isEmpty() && !Telling.isAddress(checked.url)) throw new Refusal(SourceRefusal.BAD_ADDRESS);
        return checked;
    }

    Innovation over(Innovation told) {
        return new Innovation(
                told.id(), year, title, told.owner(), told.unit(), url, told.video(), told.sections(), told.sdgs());
    }
}
