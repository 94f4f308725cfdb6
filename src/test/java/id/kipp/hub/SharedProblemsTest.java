package id.kipp.hub;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.Beginning;
import id.kipp.replication.Need;
import id.kipp.replication.Needs;
import id.kipp.replication.ReplicationRefusal;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.ReplicationWorld;
import id.kipp.replication.Replications;
import id.kipp.replication.SharedProblem;
import id.kipp.replication.SharedProblems;
import org.junit.jupiter.api.Test;

/** Needs of institutions, what comes of them, and problems that several of a region share. */
class SharedProblemsTest extends HubPlay implements Refusals {

    private static final Province HERE = Province.BALI;
    private static final String PROBLEM = "Petani kedelai menunggu penyuluh berbulan-bulan.";

    final ReplicationWorld world = new ReplicationWorld(context);
    final Needs needs = bean(Needs.class);
    final SharedProblems problems = bean(SharedProblems.class);
    final Actor first = world.admin(world.agency("Kabupaten Satu", HERE));
    final Actor second = world.admin(world.agency("Kabupaten Dua", HERE));
    final Actor far = world.admin(world.agency("Kabupaten Jauh", Province.ACEH));

    private static Actor coordinator(Hub hub) {
        return anAccount(Role.HUB)
                .id("hub-" + hub.id())
                .agency(hub.head().agency())
                .actor();
    }

    @Test
    void a_need_is_kept_with_what_was_found_and_becomes_an_interest_by_one_press_however_often_it_is_pressed() {
        var another = world.entry(world.owner, "Sekolah Kedelai");
        settle();
        var need = needs.write(first, PROBLEM);
        assertThat(need.offered()).contains(world.original, another);
        assertThat(needs.offers(first, need)).hasSizeLessThanOrEqualTo(5);
        var begun = needs.begin(first, need, world.original);
        assertThat(begun.state()).isEqualTo(ReplicationState.DRAFT_INTEREST);
        assertThat(begun.about().interest().need()).isEqualTo(PROBLEM);
        assertRefused("problem.stale", () -> needs.begin(first, need, world.original));
        assertThat(bean(Replications.class).countOwn(first)).isEqualTo(1);
        var over = needs.get(first, need.id());
        assertThat(over.end().interest()).isEqualTo(begun.id());
        assertRefused(ReplicationRefusal.NEED_OVER, () -> needs.begin(first, over, another));
        assertRefused(ReplicationRefusal.UNKNOWN, () -> needs.get(second, need.id()));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> needs.close(second, need));
        assertThat(needs.own(first, 0, 9)).extracting(Need::id).containsExactly(need.id());
    }

    @Test
    void a_need_says_something_in_at_most_150_words_and_no_institution_has_more_than_a_hundred_open_ones() {
        assertRefused(ReplicationRefusal.NEED_MISSING, () -> needs.write(first, " "));
        assertRefused(ReplicationRefusal.NEED_TOO_LONG, () -> needs.write(first, "kata ".repeat(151)));
        for (var i = 0; i < 100; i++) needs.write(far, "xqzv " + i);
        assertRefused(ReplicationRefusal.NEEDS_FULL, () -> needs.write(far, PROBLEM));
        needs.close(far, needs.own(far, 0, 1).getFirst());
        assertThat(needs.write(far, PROBLEM).isOpen()).isTrue();
        assertThat(needs.countOwn(far)).isEqualTo(101);
    }

    @Test
    void what_several_institutions_need_is_gathered_by_their_hub_and_by_nobody_else() {
        var hub = coordinator(designated(HERE.code()));
        world.entry(world.owner, "Sekolah Kedelai");
        settle();
        needs.write(first, PROBLEM);
        assertThat(problems.suggested(hub, HERE)).as("one institution").isEmpty();
        needs.write(second, "Kedelai petani gagal panen, penyuluh tidak datang.");
        needs.write(far, PROBLEM);
        var alike = problems.suggested(hub, HERE);
        assertThat(alike).hasSize(1);
        assertThat(alike.getFirst())
                .extracting(n -> n.by().agency())
                .containsExactlyInAnyOrder(
                        first.agency().orElseThrow(), second.agency().orElseThrow());
        var ids = alike.getFirst().stream().map(Need::id).toList();
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> problems.suggested(first, HERE));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> problems.open(one, HERE, "Kedelai", ids));
        assertRefused(ReplicationRefusal.NEED_MISSING, () -> problems.open(hub, HERE, "Kedelai", ids.subList(0, 1)));
        var opened = problems.open(hub, HERE, "Penyuluhan kedelai", ids);
        assertThat(problems.suggested(hub, HERE)).as("gathered").isEmpty();
        assertThat(problems.of(one, HERE)).extracting(SharedProblems.Row::title).containsExactly("Penyuluhan kedelai");
        assertThat(problems.near(far)).isEmpty();
        assertRefused(ReplicationRefusal.UNKNOWN, () -> problems.get(far, opened.id()));
        assertThat(problems.near(first)).hasSize(1);
        thinkAlong(hub, opened);
    }

    private void thinkAlong(Actor hub, SharedProblem opened) {
        problems.join(first, opened.id());
        assertThat(problems.join(first, opened.id()).joined()).hasSize(1);
        var way = Beginning.Way.ADAPT;
        assertRefused(
                ReplicationRefusal.IDEA_MISSING,
                () -> problems.suggest(first, opened.id(), "", way, "Dekat", world.original));
        assertRefused(
                ReplicationRefusal.REASON_MISSING,
                () -> problems.suggest(first, opened.id(), "Rumah kedelai", way, "", world.original));
        assertRefused(
                ReplicationRefusal.ORIGINAL_MISSING,
                () -> problems.suggest(first, opened.id(), "Rumah kedelai", way, "Dekat", null));
        assertThat(problems.suggest(second, opened.id(), "Aplikasi sendiri", Beginning.Way.NEW, "Belum ada", null)
                        .ideas())
                .hasSize(1);
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> problems.appoint(first, opened.id(), "Universitas", true));
        assertRefused(ReplicationRefusal.POSITION_MISSING, () -> problems.appoint(hub, opened.id(), " ", true));
        assertThat(problems.appoint(hub, opened.id(), "Universitas Udayana", true)
                        .mentors())
                .extracting(SharedProblem.Mentor::making)
                .containsExactly(true);
        assertRefused(ReplicationRefusal.REASON_MISSING, () -> problems.close(hub, opened.id(), ""));
        assertThat(problems.close(hub, opened.id(), "Dua kabupaten mengadaptasi.")
                        .isOpen())
                .isFalse();
        assertRefused(ReplicationRefusal.NEED_OVER, () -> problems.join(second, opened.id()));
        assertThat(problems.of(hub, HERE)).extracting(SharedProblems.Row::open).containsExactly(false);
        assertThat(problems.guides(hub, opened)).isTrue();
        assertThat(problems.guides(first, opened)).isFalse();
    }

    @Test
    void what_gathers_around_a_problem_has_an_end() {
        var hub = coordinator(designated(Province.ACEH.code()));
        world.entry(world.owner, "Sekolah Kedelai");
        settle();
        needs.write(far, PROBLEM);
        needs.write(world.admin(world.agency("Kota Jauh", Province.ACEH)), PROBLEM);
        var ids = problems.suggested(hub, Province.ACEH).getFirst().stream()
                .map(Need::id)
                .toList();
        var opened = problems.open(hub, Province.ACEH, "Kedelai", ids);
        for (var i = 0; i < 100; i++) problems.appoint(hub, opened.id(), "Pendamping " + i, false);
        assertRefused(ReplicationRefusal.TOO_MANY, () -> problems.appoint(hub, opened.id(), "Satu lagi", false));
    }
}
