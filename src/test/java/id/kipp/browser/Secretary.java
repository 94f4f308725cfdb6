package id.kipp.browser;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A member of the secretariat before anybody judges: edition, calendar, people, teams. */
final class Secretary {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    final Person me;

    Secretary(Person me) {
        this.me = me;
    }

    void opensTheEdition() {
        me.opens("sekretariat");
        me.sees("Belum ada edisi");
        me.looks("sekretariat-kosong");
        me.opens("sekretariat/edisi");
        me.presses("Buka edisi baru");
        me.chooses("Aturan dari", "Kompetisi Inovasi Pelayanan Publik 2023");
        me.fills("Tahun", "2027");
        me.looks("buka-edisi");
        me.presses("Buka edisi");
        me.isTold("tentukan hari pertama");
        me.fills("Hari pertama pendaftaran", DAY.format(LocalDate.now(WIB).minusDays(1)));
        me.presses("Buka edisi");
        me.sees("Kompetisi Inovasi Pelayanan Publik 2027", "Masih dapat diubah");
        me.looks("edisi");
    }

    /** Two places among the finalists, one award: small enough that not everybody wins. */
    void setsSeats() {
        theEdition();
        me.presses("Keputusan dan kursi");
        me.fills(seats("FINALISTS"), "Jumlah kursi", "2");
        me.fills(seats("AWARDS"), "Jumlah kursi", "1");
        me.presses("Simpan aturan");
        me.isTold("Aturan disimpan");
        me.looks("edisi-aturan");
    }

    /** Of the first group. */
    private Locator seats(String matter) {
        return me.page.locator("[id='matters." + matter + ".pools']");
    }

    /** From two minutes ago for a month. */
    void opensStep(String step, String letter) {
        asksToMove(step);
        moment("Dibuka", LocalDateTime.now(WIB).minusMinutes(2));
        moment("Ditutup", LocalDateTime.now(WIB).plusDays(30));
        moves(letter);
    }

    /** It opened days ago, or a moment ago: the server looks at the minute. What runs is ended by two. */
    void closes(String step, String letter, Secretary second) {
        asksToMove(step);
        moment("Ditutup", LocalDateTime.now(WIB));
        me.presses("Ubah jadwal");
        me.isTold("Tuliskan alasan");
        fills(letter);
        me.presses("Usulkan perubahan");
        me.isTold("Usulan dicatat");
        me.sees("Menunggu orang kedua", letter);
        me.looks("edisi-menunggu-orang-kedua");
        second.agreesToMove(letter);
    }

    private void agreesToMove(String letter) {
        theEdition();
        me.presses("Jadwal");
        me.sees(letter);
        me.presses("Setujui perubahan");
        me.presses("Setujui perubahan");
        me.isTold("Jadwal diubah");
        me.sees(letter);
    }

    private void asksToMove(String step) {
        theEdition();
        me.presses("Jadwal");
        me.presses("Ubah jadwal " + step);
    }

    private void moves(String letter) {
        fills(letter);
        me.isTold("Jadwal diubah");
        me.sees(letter);
    }

    private void fills(String letter) {
        me.fills("Alasan", "Menyesuaikan kesiapan instansi peserta.");
        me.fills("Nomor surat", letter);
        me.presses("Ubah jadwal");
    }

    void registers(String agency, String kind, String province) {
        me.opens("sekretariat/akun");
        me.presses("Instansi baru");
        me.fills("Nama resmi", agency);
        me.chooses("Jenis instansi (wajib)", kind);
        me.chooses("Provinsi", province);
        me.presses("Daftarkan instansi");
        me.isTold(agency);
    }

    void invitesAdmin(Person person, String agency) {
        invites(person, "Admin instansi");
        me.chooses("Instansi", agency);
        confirms(person);
    }

    void invitesJudge(Person person, String role, String institution, String province) {
        invites(person, role);
        me.fills("Institusi asal", institution);
        me.chooses("Provinsi", province);
        confirms(person);
    }

    void looksAtPeople() {
        me.opens("sekretariat/akun");
        me.looks("sekretariat-akun");
    }

    /** The first of each is the chair. */
    void staffs(Person[] evaluators, Person[] panelists) {
        theEdition();
        me.presses("Tim");
        for (var person : evaluators) me.chooses("Penilai", person.name());
        me.chooses("Ketua Tim Evaluasi", evaluators[0].name());
        for (var person : panelists) me.chooses("Anggota panel", person.name());
        me.chooses("Ketua panel", panelists[0].name());
        me.presses("Simpan tim");
        me.isTold("Tim disimpan");
        me.looks("edisi-tim");
    }

    /** By the menu and the list: a page that is there already is not loaded anew. */
    private void theEdition() {
        me.opens("sekretariat/edisi");
        me.page
                .locator("main a[href$='edisi/2027']")
                .locator("visible=true")
                .first()
                .click();
        me.page.waitForURL(u -> u.endsWith("/edisi/2027"));
        me.settles();
    }

    private void invites(Person person, String role) {
        me.opens("sekretariat/akun");
        me.presses("Undang");
        me.chooses("Peran", role);
        me.fills("Nama lengkap", person.name());
        me.fills("Alamat surel", person.email());
    }

    private void confirms(Person person) {
        me.presses("Undang");
        me.isTold(person.email());
    }

    private void moment(String label, LocalDateTime when) {
        var picker = me.top().locator("vaadin-custom-field").filter(new Locator.FilterOptions().setHasText(label));
        var day = picker.locator("input").first();
        day.fill(DAY.format(when));
        day.press("Enter");
        var time = picker.locator("input").last();
        var mark = time.inputValue().contains(".") ? "HH.mm" : "HH:mm";
        time.fill(DateTimeFormatter.ofPattern(mark).format(when));
        time.press("Enter");
        me.settles();
    }
}
