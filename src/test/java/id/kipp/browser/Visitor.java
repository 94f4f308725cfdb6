package id.kipp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who has not signed in. */
final class Visitor {

    private static final String[] PAGES = {"", "katalog", "pengumuman", "cara-menilai"};

    private final Person me;

    Visitor(Person me) {
        this.me = me;
    }

    void checks(String link, String number) {
        me.opens(link);
        me.sees("Asli", number);
        me.looks("publik-periksa");
    }

    void objectsTo(Manuscript text, String words) {
        me.opens("pengumuman");
        me.page
                .locator("li", new Page.LocatorOptions().setHasText("B/201/SM.02/2027"))
                .locator("a")
                .first()
                .click();
        me.sees("B/201/SM.02/2027", text.title());
        me.looks("publik-pengumuman");
        me.follows("Sampaikan sanggahan atau dukungan: " + text.title());
        me.fills("Nama Anda", me.name());
        me.fills("Surel Anda", me.email());
        me.fills("Uraian", "Kurang sekali sebenarnya.");
        me.fills("Surel Anda", "tidak@sah");
        me.presses("Kirim");
        me.sees("Alamat surel ini tidak sah");
        me.fills("Surel Anda", me.email());
        me.fills("Uraian", words);
        me.looks("publik-sanggahan");
        me.presses("Kirim");
        me.sees("Tercatat dengan nomor");
    }

    /** By a word the text has only in other forms, then by facet, then the page itself. */
    void finds(Manuscript winner, Manuscript other, String word, String decree) {
        me.opens("katalog");
        me.sees("2 inovasi", winner.title(), other.title());
        me.fills("Cari inovasi, instansi, atau masalah", word);
        me.sees("1 inovasi");
        me.seesNot(other.title());
        me.fills("Cari inovasi, instansi, atau masalah", "");
        me.sees("2 inovasi");
        me.page.getByLabel("Top Inovasi Terpuji").check();
        me.presses("Terapkan saringan");
        me.sees("1 inovasi", winner.title());
        me.looks("publik-katalog");
        me.follows(winner.title());
        me.sees("Top Inovasi Terpuji", "Pemerintah Kota Manado", decree);
        me.looks("publik-inovasi");
    }

    /** Every public page in a language, whatever language the browser asks for: English stands at addresses of its own. */
    void looksEverywhere(String language, String catalogue) {
        var below = language.equals("en") ? "en/" : "";
        for (var path : PAGES) {
            me.opens(path.isEmpty() ? below.replace("/", "") : below + path);
            assertThat(me.page.locator("html")).hasAttribute("lang", language);
            me.looks("publik-" + me.name() + "-" + (path.isEmpty() ? "beranda" : path));
        }
        me.opens(below + "katalog");
        assertThat(me.page.getByRole(AriaRole.HEADING).first()).hasText(catalogue);
    }
}
