package id.kipp.catalogue;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A reader's suggestion reaches the owner once the secretariat has read it. */
class ReaderHintsTest extends ServiceTest implements Refusals {

    final ReaderHints hints = bean(ReaderHints.class);
    final Actor reader = actor(Role.EVALUATOR);
    final Actor secretary = actor(Role.SECRETARIAT);
    final Actor owner = CaseDeskTest.person("pemilik", Role.AGENCY, CaseDeskTest.AGENCY);

    static byte[] form(String name) {
        return Arrays.copyOf(name.getBytes(StandardCharsets.UTF_8), 32);
    }

    String sent(String title, String text) {
        var entry = CaseDeskTest.entry(title);
        hints.send(reader, title, entry.id(), text, form(title));
        return hints.fresh(secretary).stream()
                .filter(h -> h.entry().equals(entry.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void it_is_read_by_the_secretariat_then_lies_on_the_owners_desk_until_it_is_done() {
        var id = sent("Pelita Adas", "Tahunnya keliru, hubungi 0812-3456-7890.");
        assertThat(hints.mine(owner)).isEmpty();
        hints.pass(secretary, id);
        assertThat(hints.mine(owner)).extracting(ReaderHint::text).allMatch(t -> !t.contains("0812"));
        var other = CaseDeskTest.person("lain", Role.AGENCY, new AgencyId("kota-lain"));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> hints.done(other, id, ""));
        hints.done(owner, id, "Sudah dibetulkan.");
        assertThat(hints.mine(owner)).isEmpty();
        assertRefused(CatalogueRefusal.HINT_ANSWERED, () -> hints.pass(secretary, id));
    }

    @Test
    void what_says_nothing_about_the_innovation_goes_no_further() {
        var id = sent("Pelita Bayam", "Beli obat di sini.");
        hints.hide(secretary, id);
        assertThat(hints.fresh(secretary)).extracting(ReaderHint::id).doesNotContain(id);
        assertThat(hints.mine(owner)).extracting(ReaderHint::id).doesNotContain(id);
    }

    @Test
    void the_same_form_sent_again_is_the_same_and_many_of_one_sender_wait() {
        var entry = CaseDeskTest.entry("Pelita Cabai");
        for (var i = 0; i < 9; i++) hints.send(reader, "satu alamat", entry.id(), "Sama.", form("sama"));
        assertThat(hints.fresh(secretary))
                .filteredOn(h -> h.entry().equals(entry.id()))
                .hasSize(1);
        assertRefused(CatalogueRefusal.HINT_WAIT, () -> {
            for (var i = 0; i < 9; i++) hints.send(reader, "satu alamat", entry.id(), "Lain.", form("lain" + i));
        });
        assertRefused(
                CatalogueRefusal.HINT_MISSING, () -> hints.send(reader, "x", entry.id(), "\u00a0", form("kosong")));
    }

    @Test
    void there_is_an_end_to_what_waits_about_one_innovation() {
        var entry = CaseDeskTest.entry("Pelita Delima");
        assertRefused(CatalogueRefusal.HINT_FULL, () -> {
            for (var i = 0; i < 60; i++) hints.send(reader, "dari " + i, entry.id(), "Banyak.", form("b" + i));
        });
    }
}
