package id.kipp.replication;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.AgencyKind;
import id.kipp.catalogue.EntryId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdoptingTest extends ServiceTest implements Refusals {

    final ReplicationWorld world = new ReplicationWorld(context);
    final Adopting adopting = bean(Adopting.class);
    final Replications replications = bean(Replications.class);

    @Test
    void a_draft_is_its_institutions_alone_until_the_letter_is_sent() {
        var draft = adopting.begin(world.writer, world.wish(world.original));
        assertThat(replications.get(world.adoptersAdmin, draft.id()).state())
                .isEqualTo(ReplicationState.DRAFT_INTEREST);
        assertRefused(ReplicationRefusal.UNKNOWN, () -> replications.get(world.ownersAdmin, draft.id()));
        assertRefused(ReplicationRefusal.UNKNOWN, () -> replications.get(world.secretary, draft.id()));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> adopting.send(world.writer, draft));
        var sent = adopting.send(world.adoptersAdmin, draft);
        assertThat(sent.state()).isEqualTo(ReplicationState.INTEREST);
        assertThat(replications.get(world.ownersAdmin, sent.id()).title()).startsWith("Rumah Kedelai");
        assertThat(replications.asked(world.ownersAdmin, false, 0, 10))
                .extracting(r -> r.id())
                .containsExactly(sent.id());
        assertThat(replications.countAsked(world.ownersAdmin)).isOne();
        assertThat(replications.own(world.writer, false, 0, 10))
                .extracting(r -> r.id())
                .containsExactly(sent.id());
        assertThat(replications.countOwn(world.adoptersAdmin)).isOne();
        assertThat(replications.in(world.secretary, ReplicationState.counted(), false, 0, 200))
                .extracting(r -> r.id())
                .doesNotContain(sent.id());
    }

    @Test
    void what_is_late_in_a_region_is_found_however_much_there_waits_in_time() {
        var today = LocalDate.of(2026, 3, 2);
        var all = new ArrayList<>(Collections.nCopies(201, told(ReplicationState.CERTIFIED, today.minusDays(200))));
        all.add(told(ReplicationState.INTEREST, today.minusDays(20)));
        all.add(told(ReplicationState.INTEREST, today.minusDays(12))); // ten working days are not over
        all.add(told(ReplicationState.AT_RISK, today));
        all.add(told(ReplicationState.STOPPED, today.minusDays(900)));
        all.addAll(Collections.nCopies(201, told(ReplicationState.LEARNING, today)));
        bean(ToldReplications.class).tell(world.secretary, all);
        assertThat(replications.lateInRegion(world.secretary, Province.GORONTALO, today))
                .extracting(ReplicationRow::state)
                .containsExactly(ReplicationState.INTEREST, ReplicationState.AT_RISK);
    }

    private static ToldReplication told(ReplicationState state, LocalDate day) {
        var about = new About(
                new Adopter(null, "Pemerintah Kabupaten Boalemo", AgencyKind.REGENCY, Province.GORONTALO, null, ""),
                List.of(new Original(null, "SASKIA", null, "Pemerintah Kota Lain", null, "", null)),
                new Interest("", 2024, "", "", List.of()),
                ReplicationScope.INTER_PROVINCE,
                new Replica("", List.of(), null),
                null,
                List.of(),
                new Provenance("kipp.test", false));
        return new ToldReplication(about, state, day, "");
    }

    @Test
    void a_draft_that_was_dropped_before_it_was_sent_stays_its_institutions_alone() {
        var province = Province.KEPULAUAN_BANGKA_BELITUNG;
        var draft = adopting.begin(world.adoptersAdmin, world.wish(world.original));
        var dropped = adopting.drop(world.adoptersAdmin, draft, "Anggaran tidak ada.");
        assertThat(replications.get(world.adoptersAdmin, dropped.id()).state()).isEqualTo(ReplicationState.DROPPED);
        assertRefused(ReplicationRefusal.UNKNOWN, () -> replications.get(world.ownersAdmin, dropped.id()));
        assertRefused(ReplicationRefusal.UNKNOWN, () -> replications.get(world.secretary, dropped.id()));
        assertThat(replications.countAsked(world.ownersAdmin)).isZero();
        var states = java.util.EnumSet.allOf(ReplicationState.class);
        var again = adopting.begin(world.adoptersAdmin, world.wish(world.original));
        assertThat(replications.in(world.secretary, states, false, 0, 200))
                .extracting(r -> r.id())
                .doesNotContain(dropped.id(), again.id());
        assertThat(replications.ofRegion(world.secretary, province, 0, 200))
                .extracting(r -> r.id())
                .doesNotContain(dropped.id(), again.id());
        var sent = adopting.drop(world.adoptersAdmin, adopting.send(world.adoptersAdmin, again), "Dialihkan.");
        assertThat(replications.get(world.ownersAdmin, sent.id()).state()).isEqualTo(ReplicationState.DROPPED);
        assertThat(replications.countAsked(world.ownersAdmin)).isOne();
        assertThat(replications.in(world.secretary, states, false, 0, 200))
                .extracting(r -> r.id())
                .contains(sent.id());
        var told = new About(
                sent.about().adopter(),
                sent.about().originals(),
                sent.about().interest(),
                sent.about().scope(),
                sent.about().replica(),
                null,
                List.of(),
                new Provenance("kipp.test", false));
        var day = java.time.LocalDate.of(2024, 9, 4);
        bean(ToldReplications.class)
                .tell(world.secretary, List.of(new ToldReplication(told, ReplicationState.DROPPED, day, "")));
        assertThat(replications.countAsked(world.ownersAdmin)).isEqualTo(2);
    }

    @Test
    void no_other_institution_learns_of_it() {
        var sent = world.sent();
        var stranger = world.admin(world.agency("Kabupaten Lain", Province.BALI));
        assertRefused(ReplicationRefusal.UNKNOWN, () -> replications.get(stranger, sent.id()));
        assertThat(replications.own(stranger, false, 0, 10)).isEmpty();
        assertThat(replications.asked(stranger, false, 0, 10)).isEmpty();
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> adopting.drop(stranger, sent, "Bukan urusan."));
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED,
                () -> replications.ofRegion(stranger, Province.KEPULAUAN_BANGKA_BELITUNG, 0, 10));
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED,
                () -> replications.lateInRegion(
                        stranger, Province.KEPULAUAN_BANGKA_BELITUNG, LocalDate.now(ZoneId.of("Asia/Jakarta"))));
        assertThat(replications.ofRegion(world.secretary, Province.KEPULAUAN_BANGKA_BELITUNG, 0, 200))
                .extracting(r -> r.id())
                .contains(sent.id());
        assertThat(replications.statesOfRegion(world.secretary, Province.KEPULAUAN_BANGKA_BELITUNG))
                .containsKey(ReplicationState.INTEREST);
    }

    @Test
    void a_letter_says_problem_year_unit_and_number() {
        assertRefused(ReplicationRefusal.NEED_MISSING, () -> sent(" ", 0, "", ""));
        assertRefused(ReplicationRefusal.YEAR_MISSING, () -> sent("Stunting.", 0, "", ""));
        assertRefused(ReplicationRefusal.UNIT_MISSING, () -> sent("Stunting.", 1, "", ""));
        assertRefused(ReplicationRefusal.NUMBER_MISSING, () -> sent("Stunting.", 1, "Kelompok tani", ""));
        assertRefused(
                ReplicationRefusal.NEED_TOO_LONG,
                () -> sent("kata ".repeat(Wish.NEED_WORDS + 1), 1, "Kelompok tani", "B/1"));
        assertThat(sent("Stunting.", 1, "Kelompok tani", "B/1")
                        .about()
                        .adopter()
                        .unitName())
                .isEqualTo("Kelompok tani");
    }

    private Replication sent(String need, int ahead, String unit, String number) {
        var year = ahead == 0 ? 0 : java.time.Year.now().getValue() + ahead;
        var interest = new Interest(need, year, "", number, List.of());
        var other = world.agency("Kabupaten " + java.util.UUID.randomUUID(), Province.BALI);
        var admin = world.admin(other);
        return adopting.send(admin, adopting.begin(admin, world.forUnit(null, unit, interest, List.of())));
    }

    @Test
    void what_is_taken_over_stands_in_the_catalogue_and_is_not_asked_for_twice() {
        assertRefused(ReplicationRefusal.ORIGINAL_MISSING, () -> adopting.begin(world.writer, world.wish()));
        assertRefused(
                ReplicationRefusal.ORIGINAL_MISSING,
                () -> adopting.begin(world.writer, world.wish(new EntryId("TI-1999-999"))));
        var many = Collections.nCopies(Wish.ORIGINALS + 1, world.original).toArray(EntryId[]::new);
        assertRefused(ReplicationRefusal.TOO_MANY_ORIGINALS, () -> adopting.begin(world.writer, world.wish(many)));
        var members = java.util.stream.IntStream.rangeClosed(0, Wish.MEMBERS)
                .mapToObj(i -> new id.kipp.kernel.AgencyId("a" + i))
                .toList();
        assertRefused(
                ReplicationRefusal.TOO_MANY_MEMBERS,
                () -> adopting.begin(
                        world.adoptersAdmin, world.forUnit(null, "", ReplicationWorld.interest("Banjir."), members)));
        var past = new Interest("Banjir.", 1999, "", "", List.of());
        assertRefused(
                ReplicationRefusal.BAD_YEAR,
                () -> adopting.begin(world.adoptersAdmin, world.forUnit(null, "x", past, List.of())));
        var begun = adopting.begin(world.writer, world.wish(world.original));
        assertRefused(ReplicationRefusal.ALREADY, () -> adopting.begin(world.writer, world.wish(world.original)));
        var another = world.entry(world.owner, "Kedua");
        var both = adopting.rewrite(world.writer, begun, world.wish(world.original, another));
        assertThat(both.about().originals()).hasSize(2);
        adopting.drop(world.writer, both, "Anggaran tidak ada.");
        assertThat(adopting.begin(world.writer, world.wish(world.original)).version())
                .isOne();
    }

    @Test
    void a_dropped_interest_keeps_its_reason() {
        var sent = world.sent();
        assertRefused(ReplicationRefusal.REASON_MISSING, () -> adopting.drop(world.adoptersAdmin, sent, " "));
        var dropped = adopting.drop(world.adoptersAdmin, sent, "Anggaran dialihkan.");
        assertThat(dropped.state()).isEqualTo(ReplicationState.DROPPED);
        assertThat(dropped.standing().passages().getLast().says()).isEqualTo("Anggaran dialihkan.");
        assertRefused(ReplicationRefusal.NOT_NOW, () -> adopting.drop(world.adoptersAdmin, dropped, "Lagi."));
        assertRefused(
                ReplicationRefusal.NOT_NOW,
                () -> adopting.rewrite(world.adoptersAdmin, dropped, world.wish(world.original)));
    }

    @Test
    void scope_follows_from_who_takes_over_from_whom() {
        assertThat(world.sent().about().scope()).isEqualTo(ReplicationScope.INTER_PROVINCE);
        var own = world.forUnit(null, "Puskesmas Ngadirojo", ReplicationWorld.interest("Ibu hamil."), List.of());
        assertThat(adopting.begin(world.ownersAdmin, own).about().scope()).isEqualTo(ReplicationScope.INTERNAL);
        var near = world.admin(world.agency("Kabupaten Tetangga", Province.JAWA_TENGAH));
        assertThat(adopting.begin(near, own).about().scope()).isEqualTo(ReplicationScope.INTRA_PROVINCE);
    }

    @Test
    void its_own_names_are_kept_one_after_the_other() {
        var sent = world.sent();
        var once = adopting.rename(world.writer, sent, "Rumah Tempe");
        var twice = adopting.rename(world.writer, once, "Pondok Tempe");
        assertThat(twice.title()).isEqualTo("Pondok Tempe");
        assertThat(twice.about().replica().earlier()).containsExactly("Rumah Tempe");
        assertThat(adopting.rename(world.writer, twice, "Pondok Tempe")).isSameAs(twice);
    }

    @Test
    void each_member_of_a_common_commitment_says_for_itself_what_it_takes_over() {
        var member = world.agency("Kabupaten Anggota", Province.KEPULAUAN_BANGKA_BELITUNG);
        var common = adopting.begin(
                world.adoptersAdmin,
                world.forUnit(null, "", ReplicationWorld.interest("Bersama."), List.of(member.id())));
        assertThat(common.about().isCollective()).isTrue();
        var sent = adopting.send(world.adoptersAdmin, common);
        var admin = world.admin(member);
        var wish = world.forUnit(null, "Dinas Pertanian", ReplicationWorld.interest("Sendiri."), List.of());
        var own = adopting.join(admin, sent.id(), wish);
        assertThat(own.about().parent()).isEqualTo(sent.id());
        assertThat(replications.get(world.adoptersAdmin, sent.id()).about().members())
                .containsExactly(new Member(member.id(), member.name(), own.id()));
        assertRefused(ReplicationRefusal.NO_MEMBER, () -> adopting.join(admin, sent.id(), wish));
        assertThat(replications.mayJoin(admin, replications.get(admin, sent.id())))
                .isFalse();
    }

    @Test
    void a_members_place_is_free_again_once_what_it_took_it_for_is_over_or_never_came_to_be() {
        var member = world.agency("Kabupaten Kembali", Province.KEPULAUAN_BANGKA_BELITUNG);
        var admin = world.admin(member);
        var wish = world.forUnit(null, "Dinas Pertanian", ReplicationWorld.interest("Sendiri."), List.of());
        var common = adopting.begin(
                world.adoptersAdmin,
                world.forUnit(null, "", ReplicationWorld.interest("Bersama."), List.of(member.id())));
        assertRefused(ReplicationRefusal.NO_MEMBER, () -> adopting.join(admin, common.id(), wish));
        adopting.send(world.adoptersAdmin, common);
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> adopting.join(world.writer, common.id(), wish));
        adopting.drop(admin, adopting.join(admin, common.id(), wish), "Belum ada anggaran.");
        assertThat(replications.mayJoin(admin, replications.get(admin, common.id())))
                .isTrue();
        var lost = new ReplicationId("REP-1999-0001");
        bean(ReplicationStore.class)
                .update(common.id(), p -> p.with(p.about().withMembers(List.of(new Member(member.id(), "x", lost))))
                        .written(admin, "replication.joined", java.time.Instant.now()));
        var own = adopting.join(admin, common.id(), wish);
        var now = replications.get(world.adoptersAdmin, common.id());
        assertThat(now.about().members()).extracting(Member::own).containsExactly(own.id());
        adopting.drop(admin, own, "Belum ada anggaran.");
        adopting.drop(world.adoptersAdmin, now, "Bersama tidak jadi.");
        assertRefused(ReplicationRefusal.NO_MEMBER, () -> adopting.join(admin, common.id(), wish));
    }
}
