package id.kipp.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import id.kipp.account.Account;

/** The ministry's two hands, who make a province a hub. */
final class HubMinistry {

    private static final String TODAY = Adopter.DAY.format(Adopter.today());

    final Person rini;
    private final Person bagus;
    private final String hub;
    private final String name;

    /** @param hub its number @param name of its institution */
    HubMinistry(Person rini, Person bagus, String hub, String name) {
        this.rini = rini;
        this.bagus = bagus;
        this.hub = hub;
        this.name = name;
    }

    /** @param visitor who sees no candidate among the hubs */
    void designates(Person visitor) {
        rini.opens("sekretariat/hub");
        rini.presses("Tambah calon hub");
        rini.chooses("Instansi", name);
        rini.presses("Tambah calon hub");
        rini.sees("Kandidat");
        visitor.opens("hub");
        visitor.seesNot(name);
        takes("Undang", "U/1", "Minat daerahnya banyak.");
        rini.fills("Unit koordinator", "Biro Organisasi");
        rini.presses("Pakai susunan lazim");
        rini.presses("Simpan");
        takes("Catat naskah komitmen", "NK/2", "");
        rini.presses("Usulkan penetapan");
        rini.fills("Nomor dokumen", "KepmenPANRB 12/" + Adopter.today().getYear());
        rini.fills("Tanggal", TODAY);
        for (Locator met : rini.top().getByRole(AriaRole.CHECKBOX).all()) met.check();
        for (Locator reason :
                rini.top().locator("div > vaadin-text-area textarea").all()) reason.fill("Terlihat dari laporan.");
        rini.presses("Ajukan ke orang kedua");
        rini.sees("Orang lain di sekretariat yang menyetujui");
        bagus.opens("sekretariat/hub/" + hub);
        bagus.presses("Setujui");
        bagus.sees("Ditetapkan", "KepmenPANRB 12/" + Adopter.today().getYear());
    }

    /** One step of the secretariat's, on a paper. */
    private void takes(String step, String number, String reason) {
        rini.presses(step);
        rini.fills("Nomor dokumen", number);
        rini.fills("Tanggal", TODAY);
        if (!reason.isEmpty()) rini.fills("Alasan", reason);
        rini.presses("Catat langkah ini");
        rini.sees(number);
    }

    void names(Account mentor, Account secretary) {
        rini.opens("sekretariat/hub");
        rini.follows(name);
        rini.presses("Tetapkan pendamping");
        rini.fills("Nama pendamping", mentor.name());
        rini.fills("Perguruan tinggi atau instansi", "Universitas Bangka Belitung");
        rini.fills("Nomor dokumen", "SK/3");
        rini.fills("Tanggal", TODAY);
        rini.fills("Alamat surel untuk masuk", mentor.profile().email());
        rini.presses("Tetapkan pendamping");
        rini.sees("masuk dengan akun sendiri");
        rini.fills("Alamat surel sekretaris daerah", secretary.profile().email());
        rini.presses("Simpan akun sekretaris");
        rini.sees("Akun sekretaris daerah: " + secretary.name());
    }

    void activates() {
        rini.presses("Catat dokumen");
        rini.fills("Nomor dokumen", "SK/4");
        rini.fills("Tanggal", TODAY);
        rini.presses("Simpan");
        takes("Nyatakan aktif", "BA/5", "");
        rini.sees("Aktif");
    }
}
