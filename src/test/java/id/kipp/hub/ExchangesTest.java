package id.kipp.hub;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.replication.ReplicationWorld;
import org.junit.jupiter.api.Test;

class ExchangesTest extends ServiceTest implements Refusals {

    final Exchanges exchanges = bean(Exchanges.class);
    final ReplicationWorld world = new ReplicationWorld(context);

    @Test
    void a_question_is_public_once_the_owner_has_answered_it() {
        var asked = exchanges.ask(world.writer, world.original, "Berapa biaya tahun pertama?");
        assertThat(exchanges.about(world.original)).isEmpty();
        assertThat(exchanges.asked(world.ownersAdmin)).extracting(Exchange::id).containsExactly(asked.id());
        assertThat(exchanges.own(world.adoptersAdmin)).hasSize(1);
        assertThat(exchanges.asked(world.adoptersAdmin)).isEmpty();
        assertRefused("actor.not-allowed", () -> exchanges.answer(world.adoptersAdmin, asked, "Tidak tahu."));
        assertRefused(HubRefusal.EXCHANGE_TEXT, () -> exchanges.answer(world.ownersAdmin, asked, " "));
        var answered = exchanges.answer(world.ownersAdmin, asked, "Dua ratus juta.");
        assertThat(exchanges.about(world.original)).containsExactly(handedOver(answered));
        assertThatThrownBy(() -> exchanges.answer(world.ownersAdmin, asked, "Lain."))
                .isInstanceOf(Stale.class);

        var hidden = exchanges.hide(world.secretary, asked.id(), answered.version(), true);
        assertThat(exchanges.about(world.original)).isEmpty();
        exchanges.hide(world.secretary, asked.id(), hidden.version(), false);
        assertThat(exchanges.about(world.original)).hasSize(1);
        assertThat(exchanges.all(world.secretary, 0, 10)).hasSize(1);
        assertRefused(
                "actor.not-allowed", () -> exchanges.hide(world.ownersAdmin, asked.id(), hidden.version() + 1, true));
    }

    @Test
    void one_asks_others_about_what_is_published_and_not_without_end() {
        assertRefused(HubRefusal.EXCHANGE_OWN, () -> exchanges.ask(world.ownersAdmin, world.original, "Apa?"));
        assertRefused(
                HubRefusal.EXCHANGE_NO_ENTRY, () -> exchanges.ask(world.writer, new EntryId("TI-1900-1"), "Apa?"));
        var nobodys = world.entry(null, "Tanpa pemilik terdaftar");
        assertRefused(HubRefusal.EXCHANGE_NO_OWNER, () -> exchanges.ask(world.writer, nobodys, "Apa?"));
        assertRefused("actor.not-allowed", () -> exchanges.ask(actor(Role.EVALUATOR), world.original, "Apa?"));
        for (var i = 0; i < 5; i++) exchanges.ask(world.writer, world.original, "Pertanyaan " + i);
        assertRefused(HubRefusal.EXCHANGE_WAIT, () -> exchanges.ask(world.writer, world.original, "Lagi?"));
    }

    @Test
    void only_who_takes_it_over_writes_an_adopters_note() {
        world.sent();
        assertRefused(
                HubRefusal.EXCHANGE_NO_ADOPTER,
                () -> exchanges.note(world.adoptersAdmin, world.original, "Mulailah dari SOP."));
        var stranger = anAccount(Role.AGENCY).agency(new AgencyId("lain")).actor();
        assertRefused(HubRefusal.EXCHANGE_NO_ADOPTER, () -> exchanges.note(stranger, world.original, "Bagus."));
    }

    /** As it is read again: its lines have been handed over or wait, either is the same. */
    private Exchange handedOver(Exchange one) {
        return exchanges.all(world.secretary, 0, 10).stream()
                .filter(e -> e.id().equals(one.id()) && e.version() == one.version())
                .findFirst()
                .orElseThrow();
    }
}
