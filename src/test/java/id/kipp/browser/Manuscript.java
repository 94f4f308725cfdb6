package id.kipp.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a unit has to say, section by section. */
record Manuscript(String title, String category, Map<String, String> sections) {

    static final Manuscript MOTHERS = of(
            "Jaga Ibu: Pendampingan Ibu Hamil di Pulau Kecil",
            "Kesehatan",
            "ibu hamil di empat pulau kecil Kota Manado",
            "perahu siaga, bidan pulau, dan kader yang mendampingi setiap ibu hamil sejak bulan keempat",
            "kematian ibu turun dari sembilan (2018) menjadi dua (2022) per tahun");
    static final Manuscript WASTE = of(
            "Bank Sampah Pesisir Manado Tua",
            "Energi dan lingkungan hidup",
            "keluarga nelayan di pesisir Manado Tua",
            "tabungan sampah yang ditukar dengan bahan bakar dan iuran kesehatan",
            "sampah plastik yang terangkut naik dari tiga menjadi empat belas ton per bulan");
    static final Manuscript SCHOOL = of(
            "Sekolah Siaga Merapi",
            "Ketahanan bencana",
            "murid sekolah dasar di lereng Merapi",
            "simulasi bulanan dan sekolah kembar yang siap menampung murid selama erupsi",
            "hari belajar yang hilang karena erupsi turun dari dua puluh tiga menjadi empat hari");
    static final Manuscript MARKET = of(
            "Antrean Digital Pasar Godean",
            "Tata kelola pemerintahan",
            "pedagang dan pembeli di Pasar Godean",
            "nomor antrean lewat pesan singkat untuk layanan tera dan retribusi",
            "waktu tunggu layanan turun dari dua jam menjadi dua puluh menit");

    private static Manuscript of(String title, String category, String who, String how, String outcome) {
        var sections = new LinkedHashMap<String, String>();
        sections.put("Ringkasan", title + " melayani " + who + " dengan " + how + ". Hasilnya, " + outcome + ".");
        sections.put(
                "Latar Belakang dan Tujuan",
                "Sebelum 2019, " + who
                        + " sulit menjangkau layanan. Tujuannya, layanan terjangkau setiap hari bagi semua orang.");
        sections.put("Kebaruan atau Nilai Tambah", "Yang baru adalah " + how + ", yang belum ada di daerah lain.");
        sections.put("Implementasi Inovasi", "Berjalan sejak 4 Februari 2019 dengan " + how + ".");
        sections.put(
                "Signifikansi",
                "Diukur setiap tahun oleh universitas setempat: " + outcome
                        + ". Survei terhadap 412 pengguna menunjukkan kepuasan 91 persen.");
        sections.put(
                "Adaptabilitas", "Dua kabupaten telah meniru; panduan langkah demi langkah tersedia bagi yang lain.");
        sections.put("Sumber Daya", "Anggaran Rp412 juta per tahun, sebelas petugas, dan dua puluh empat kader.");
        sections.put(
                "Strategi Keberlanjutan", "Peraturan daerah, pos anggaran tetap, dan regenerasi kader setiap tahun.");
        return new Manuscript(title, category, sections);
    }
}
