package id.kipp.edition;

/**
 * A legal instrument or letter: what it is (PERMEN, KEPMEN, PEDOMAN, SE, PENGUMUMAN, BERITA_ACARA, SURAT), its number as
 * written, year and title.
 */
public record Instrument(String type, String number, int year, String title) {}
