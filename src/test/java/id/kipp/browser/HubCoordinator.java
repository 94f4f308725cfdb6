package id.kipp.browser;

/** A hub's coordinator at work through the year. */
final class HubCoordinator {

    private static final String TODAY = Adopter.DAY.format(Adopter.today());

    final Person made;

    HubCoordinator(Person made) {
        this.made = made;
    }

    void plansAndMeets() {
        made.opens("meja-hub/rencana");
        made.presses("Isi dengan kalender nasional");
        made.presses("Selesai: Pembelajaran dan pendampingan");
        made.presses("Selesai: Laporan tahunan");
        writes("Forum Replikasi (FRIPP)", "FRIPP Kepulauan", "Kedelai dan perahu.");
        made.fills("Siapa yang hadir (0 orang)", "Pemerintah Kabupaten Bangka Barat; Kepala Dinas; 3");
        made.presses("Simpan");
        made.sees("Siapa yang hadir (3 orang)");
        made.fills("Yang dilakukan", "Kirim SOP kepada Bangka Selatan");
        made.fills("Instansi dan jabatan", "Dinas Pertanian, kepala");
        made.fills("Sampai", Adopter.DAY.format(Adopter.today().minusDays(2)));
        made.presses("Tambah");
        made.sees("Lewat");
        made.looks("hub-forum");
    }

    private void writes(String kind, String title, String minutes) {
        made.opens("meja-hub/kegiatan");
        made.presses("Tambah kegiatan");
        made.chooses("Jenis", kind);
        made.fills("Judul", title);
        made.fills("Mulai", TODAY);
        made.fills("Catatan", minutes);
        made.presses("Simpan");
        made.sees(title, minutes);
    }

    void doesWhatWasAgreed() {
        made.presses("Selesai: Kirim SOP kepada Bangka Selatan");
        made.sees("Selesai ");
        writes("Pesan kepada anggota", "Siapkan pemutakhiran", "Perbarui inovasi Anda bulan ini.");
    }
}
