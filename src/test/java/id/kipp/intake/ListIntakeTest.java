package id.kipp.intake;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.AccountFilter;
import id.kipp.account.Accounts;
import id.kipp.account.Invitation;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.award.Awards;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.table.TableFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListIntakeTest extends ServiceTest implements Refusals {

    final String run = UUID.randomUUID().toString().substring(0, 8);
    final Actor secretary = actor(Role.SECRETARIAT);
    final ListIntake intake = bean(ListIntake.class);

    /** Three hundred agencies and their administrators, ten lines of which are faulty. */
    @Test
    void of_three_hundred_agencies_the_faulty_ten_are_named_and_the_others_invited_once() {
        var agencies = bean(AgencyIntake.class);
        var list = agencies.check(
                secretary,
                csv(
                        "nama;klaster;provinsi;3t",
                        IntStream.range(0, 300)
                                .mapToObj(i -> name(i) + (i < 10 ? ";Kotamadya;" : ";Kota;") + "Jawa Barat;tidak")));
        assertThat(list.faulty()).hasSize(10).allSatisfy(f -> assertThat(f.column())
                .isEqualTo("klaster"));
        assertRefused("intake.faulty-lines", () -> agencies.take(secretary, list, false, s -> {}));
        assertThat(agencies.take(secretary, list, true, s -> {})).isEqualTo(290);

        var file = csv(
                "instansi;nama;email",
                IntStream.range(0, 300)
                        .mapToObj(i -> name(i) + ";Admin " + i + ";admin" + i + "." + run + "@kipp.test"));
        var admins = intake.check(secretary, ListKind.ADMINS, file);
        assertThat(admins.faulty())
                .hasSize(10)
                .allSatisfy(f -> assertThat(f.why().key()).isEqualTo("intake.agency-unknown"));
        assertThat(admins.fresh()).hasSize(290);
        assertThat(invited(run)).as("nothing is written before it is wanted").isZero();
        assertRefused("intake.faulty-lines", () -> intake.take(secretary, admins, false, s -> {}));
        var some = admins.only(Set.of(12, 13, 14));
        assertThat(intake.take(secretary, some, true, s -> {})).isEqualTo(3);
        assertThat(intake.take(secretary, admins, true, s -> {})).isEqualTo(287);
        assertThat(intake.take(secretary, admins, true, s -> {})).isZero();
        assertThat(invited(run)).isEqualTo(290);
        var again = intake.check(secretary, ListKind.ADMINS, file);
        assertThat(again.fresh()).isEmpty();
        assertThat(again.known()).isEqualTo(290);
    }

    @Test
    void ended_in_the_middle_and_begun_again_it_does_the_rest() {
        register(name(0));
        var list = intake.check(
                secretary,
                ListKind.UNITS,
                csv("instansi;unit", IntStream.range(0, 5).mapToObj(i -> name(0) + ";Dinas " + i)));
        var done = new ArrayList<Double>();
        try {
            intake.take(secretary, list, false, share -> {
                done.add(share);
                if (done.size() == 3) throw new IllegalStateException("cancelled");
            });
        } catch (IllegalStateException cancelled) {
            assertThat(done).hasSize(3);
        }
        assertThat(intake.take(secretary, list, false, s -> {})).isEqualTo(3);
        var agency = new AgencyDraft(name(0), AgencyKind.CITY, Province.JAWA_BARAT, false).id();
        assertThat(bean(Agencies.class).unitsOf(agency)).hasSize(5);
    }

    @Test
    void each_faulty_line_says_which_column_and_why() {
        register(name(1));
        bean(Accounts.class).invite(secretary, judge("sudah." + run + "@kipp.test"));
        var list = intake.check(
                secretary,
                ListKind.ADMINS,
                csv(
                        "instansi;nama;email",
                        List.of(
                                name(1) + ";Budi;bukan alamat",
                                ";Budi;budi@kipp.test",
                                name(1) + ";;tanpa.nama@kipp.test",
                                name(1) + ";Budi;budi." + run + "@kipp.test",
                                name(1) + ";Budi;BUDI." + run + "@kipp.test",
                                name(1) + ";Budi;sudah." + run + "@kipp.test")
                                .stream()));
        assertThat(list.faulty())
                .extracting(f -> f.number() + " " + f.column() + " " + f.why().key())
                .containsExactly(
                        "2 email mail.bad-address",
                        "3 instansi intake.cell-empty",
                        "4 email account.name-length",
                        "6 email intake.twice",
                        "7 email intake.address-taken");
        assertThat(list.fresh()).hasSize(1);
        assertRefused(
                "intake.column-missing",
                () -> intake.check(secretary, ListKind.PANELISTS, csv("nama;email", Stream.of("a;b"))));
        assertRefused("actor.not-allowed", () -> intake.check(actor(Role.EVALUATOR), ListKind.UNITS, new byte[0]));
    }

    @Test
    void judges_are_invited_with_where_they_come_from() {
        var list = intake.check(
                secretary,
                ListKind.EVALUATORS,
                csv(
                        "nama;email;institusi;provinsi",
                        Stream.of(
                                "Dewi;dewi." + run + "@kipp.test;Universitas Airlangga;Jawa Timur",
                                "Sari;sari." + run + "@kipp.test;;Jawa Timur",
                                "Tuti;tuti." + run + "@kipp.test;UGM;Atlantis")));
        assertThat(list.faulty())
                .extracting(f -> f.why().key())
                .containsExactly("intake.cell-empty", "intake.province-unknown");
        intake.take(secretary, list, true, s -> {});
        assertThat(bean(Accounts.class).named(secretary, List.of("dewi." + run + "@kipp.test")))
                .singleElement()
                .satisfies(a -> assertThat(a.profile().province()).isEqualTo(Province.JAWA_TIMUR));
    }

    @Test
    void earlier_winners_are_recorded_once_and_known_by_their_agency() {
        var agency = register(name(2));
        var file = csv(
                "tahun;kelompok;instansi;judul;predikat;dasar",
                Stream.of(
                        "2019;Umum;" + name(2) + ";Loket Sungai " + run + ";TOP 45;Kepmen 1",
                        "2019;Umum;" + name(2) + ";Loket Sungai " + run + ";TOP 45;Kepmen 1",
                        "1999;Umum;" + name(2) + ";Perahu Baca;TOP 45;Kepmen 1"));
        var list = intake.check(secretary, ListKind.WINNERS, file);
        assertThat(list.faulty()).extracting(f -> f.why().key()).containsExactly("intake.twice", "intake.year");
        assertThat(intake.take(secretary, list, true, s -> {})).isEqualTo(1);
        assertThat(bean(Awards.class).of(agency)).hasSize(1);
        assertThat(intake.check(secretary, ListKind.WINNERS, file).known()).isEqualTo(1);
    }

    @Test
    void a_template_has_the_columns_that_are_read() {
        for (var kind : ListKind.values())
            assertThat(new String(intake.template(kind, TableFormat.CSV), StandardCharsets.UTF_8))
                    .contains(kind.columns().getFirst(), kind.columns().getLast());
    }

    private AgencyId register(String name) {
        return bean(Agencies.class)
                .register(secretary, new AgencyDraft(name, AgencyKind.CITY, Province.JAWA_BARAT, false))
                .id();
    }

    private static Invitation judge(String email) {
        return Invitation.judge(Role.PANELIST, "Dewi", email, "UGM", Province.DI_YOGYAKARTA, Set.of());
    }

    private String name(int i) {
        return "Kota " + run + " " + i;
    }

    private long invited(String words) {
        return bean(Accounts.class)
                .count(secretary, AccountFilter.ALL.words(words).roles(Set.of(Role.AGENCY)));
    }

    private static byte[] csv(String head, Stream<String> lines) {
        var out = new ByteArrayOutputStream();
        out.writeBytes((head + "\n").getBytes(StandardCharsets.UTF_8));
        lines.forEach(l -> out.writeBytes((l + "\n").getBytes(StandardCharsets.UTF_8)));
        return out.toByteArray();
    }
}
