package id.kipp.edition;

import id.kipp.store.Added;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument or letter: what it is (PERMEN, KEPMEN, PEDOMAN, SE, PENGUMUMAN, BERITA_ACARA, SURAT), its number as
 * written, year and title.
 *
 * @param link where it can be read; null where nobody has said
 */
public record Instrument(String type, String number, int year, String title, @Added @Nullable String link) {

    public Instrument(String type, String number, int year, String title) {
        this(type, number, year, title, null);
    }
}
