package id.kipp.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** Sets the server up, invites the secretariat, and passes on the letters that no mail server takes. */
final class Administrator {

    private static final Pattern LINK = Pattern.compile("http\\S+/undangan/\\S+");

    private final Person me;

    Administrator(Person me) {
        this.me = me;
    }

    void setsUp(String link) {
        me.opens(link);
        me.looks("siapkan");
        me.fills("Nama lengkap", me.name());
        me.fills("Alamat surel", me.email());
        me.fills("Kata sandi baru", "singkat");
        me.presses("Buat akun");
        me.isTold("10");
        me.fills("Kata sandi baru", Person.PASSWORD);
        me.presses("Buat akun");
        me.sees("Akun administrator dibuat");
        me.opens(link);
        me.sees("sudah");
        me.signsIn();
    }

    void invitesSecretariat(Person... people) {
        me.opens("admin/akun");
        for (var person : people) {
            me.presses("Undang");
            me.fills("Nama lengkap", person.name());
            me.fills("Alamat surel", person.email());
            me.presses("Undang");
            me.isTold(person.email());
        }
        me.looks("admin-akun");
    }

    /** Each takes the one-time link out of the letter that was kept for them, chooses a password and signs in. */
    void letsIn(Person... people) {
        me.opens("admin/surat"); // while the menu is there to go by
        me.page.setViewportSize(Gallery.NARROW, Gallery.HEIGHT);
        me.settles();
        for (var person : people) {
            var link = linkOf(person);
            person.opens(link);
            person.sees("Selamat datang, " + person.name());
            person.fills("Kata sandi baru", Person.PASSWORD);
            person.presses("Aktifkan akun");
            person.sees("Akun Anda aktif");
            person.signsIn();
        }
        me.page.setViewportSize(Gallery.WIDE, Gallery.HEIGHT);
    }

    void looksAtTheLetters() {
        me.opens("admin/surat");
        me.looks("admin-surat");
    }

    private String linkOf(Person person) {
        me.page
                .locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(person.email()))
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .first()
                .click();
        me.settles();
        assertThat(LINK.matcher(me.page.locator(".letter-text").innerText()).find())
                .as("a link in what is kept")
                .isFalse();
        me.presses("Tampilkan tautan");
        me.presses("Tampilkan tautan");
        if (me.page.getByText("Buktikan bahwa ini Anda").count() > 0) me.presses("Pakai kunci sandi");
        var link = me.page.locator(".copied input").inputValue();
        me.presses("Tutup");
        assertThat(link).matches(LINK);
        return link;
    }
}
