package id.kipp.source;

import static id.kipp.account.AccountFixture.actor;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.TrailFilter;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.EntryId;
import id.kipp.edition.EditionId;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who keeps another register does with its records what the secretariat does, and nothing else. */
class CoManagersTest extends ServiceTest implements Refusals {

    static final String MINE = "source.not-your-register";

    final Actor iga = manager(Register.IGA);
    final Actor inoland = manager(Register.INOLAND);

    @TempDir
    Path folder;

    static Actor manager(Register register) {
        return anAccount(Role.CO_MANAGER)
                .id("manager-" + register.word())
                .agency(register.keeper().orElseThrow())
                .actor();
    }

    void take(Actor actor, Register register, String... lines) throws Exception {
        var text = "id,title,agency,year,summary\n" + String.join("\n", lines) + "\n";
        var file = Files.writeString(folder.resolve("r.csv"), text);
        bean(Importing.class).take(actor, new Importing.Wanted(register, file, "r.csv", true), l -> {}, n -> {});
    }

    SourceRecord record(String id) {
        return bean(SourceStore.class).find(id).orElseThrow();
    }

    String title(String number) {
        return bean(Catalogue.class)
                .find(new EntryId(number))
                .map(e -> e.text().title())
                .orElse("");
    }

    @Test
    void their_own_files_come_into_the_catalogue_and_others_are_refused() throws Exception {
        take(iga, Register.IGA, "CM1,Rakit Sehat,Kota Malang,2021,Cerita");
        assertThat(title("IGA-CM1")).isEqualTo("Rakit Sehat");
        assertRefused(MINE, () -> take(inoland, Register.IGA, "CM2,X,Kota Malang,2021,Y"));
        assertRefused(MINE, () -> take(iga, Register.KIPP, "CM2,X,Kota Malang,2021,Y"));
        assertThat(bean(Importing.class).registers(iga)).containsExactly(Register.IGA);
        assertRefused("actor.not-allowed", () -> take(actor(Role.AGENCY), Register.IGA, "CM2,X,Kota Malang,2021,Y"));
    }

    @Test
    void they_see_and_settle_what_waits_of_their_own() throws Exception {
        take(iga, Register.IGA, "CW1,Lumbung Kota,Balai Uji Lumbung,2021,Cerita");
        take(inoland, Register.INOLAND, "CW2,Lumbung Desa,Balai Uji Lumbung,2021,Cerita");
        var resolving = bean(Resolving.class);
        assertThat(resolving.page(iga, RecordStanding.State.QUEUED, "lumbung", 0, 10))
                .extracting(SourceRecord::id)
                .containsExactly("iga:CW1");
        assertThat(resolving.count(iga, RecordStanding.State.QUEUED, "lumbung")).isEqualTo(1);
        assertRefused(MINE, () -> resolving.confirm(inoland, record("iga:CW1"), "35.73"));
        assertRefused(MINE, () -> resolving.dismiss(inoland, record("iga:CW1")));
        assertThat(resolving.confirm(iga, record("iga:CW1"), "35.73")).isEqualTo(1);
        assertThat(title("IGA-CW1")).isEqualTo("Lumbung Kota");
        assertThat(record("inoland:CW2").isQueued()).isTrue();
    }

    @Test
    void across_registers_the_secretariat_merges() throws Exception {
        take(iga, Register.IGA, "CX1,Perahu Lontar Biru,Kota Malang,2021,Cerita IGA");
        take(inoland, Register.INOLAND, "CX2,PERAHU LONTAR BIRU,Pemkot Malang,2021,Cerita Inoland");
        var resolving = bean(Resolving.class);
        assertRefused("source.not-your-twin", () -> resolving.merge(inoland, record("inoland:CX2")));
        resolving.merge(actor(Role.SECRETARIAT), record("inoland:CX2"));
        assertRefused("source.not-your-twin", () -> resolving.separate(inoland, record("inoland:CX2")));
    }

    @Test
    void what_they_put_right_holds_until_the_register_says_it_otherwise() throws Exception {
        take(iga, Register.IGA, "CR1,Kincir Salah,Kota Malang,2021,Cerita");
        var resolving = bean(Resolving.class);
        var right = new Corrected("Kincir Benar", 2020, "https://contoh.go.id/1");
        assertRefused(MINE, () -> resolving.correct(inoland, record("iga:CR1"), right));
        resolving.correct(iga, record("iga:CR1"), right);
        assertThat(title("IGA-CR1")).isEqualTo("Kincir Benar");
        take(iga, Register.IGA, "CR1,Kincir Salah,Kota Malang,2021,Cerita");
        assertThat(title("IGA-CR1")).isEqualTo("Kincir Benar");
        take(iga, Register.IGA, "CR1,Kincir Baru,Kota Malang,2021,Cerita");
        assertThat(title("IGA-CR1")).isEqualTo("Kincir Baru");
        var seen = record("iga:CR1");
        assertRefused("source.title-length", () -> resolving.correct(iga, seen, new Corrected(" ", 2020, "")));
        assertRefused("source.bad-year", () -> resolving.correct(iga, seen, new Corrected("X", 1800, "")));
        assertRefused("source.bad-address", () -> resolving.correct(iga, seen, new Corrected("X", 2020, "ftp:x")));
        var tooMuch = "x".repeat(1 << 20);
        assertRefused("source.title-length", () -> resolving.correct(iga, seen, new Corrected(tooMuch, 2020, "")));
        var far = new Corrected("X", 2020, "https://contoh.go.id/" + tooMuch);
        assertRefused("source.bad-address", () -> resolving.correct(iga, seen, far));
    }

    @Test
    void they_see_the_quality_of_all_registers() throws Exception {
        take(iga, Register.IGA, "CQ1,Atap Surya,Kota Malang,2021,", "CQ2,Atap Genteng,Balai Uji Mutu,2021,Cerita");
        for (var actor : new Actor[] {iga, inoland, actor(Role.SECRETARIAT)}) {
            var of = bean(Quality.class).all(actor).stream()
                    .filter(q -> q.register() == Register.IGA)
                    .findFirst()
                    .orElseThrow();
            assertThat(of.records()).isGreaterThanOrEqualTo(2);
            assertThat(of.unknown()).isPositive();
            assertThat(of.gaps().get(Gap.STORY)).isPositive();
            assertThat(of.gaps().get(Gap.GOALS)).isEqualTo(of.read());
        }
        assertRefused("actor.not-allowed", () -> bean(Quality.class).all(actor(Role.EVALUATOR)));
    }

    @Test
    void of_the_competition_they_see_nothing() {
        var no = "actor.not-allowed";
        assertRefused(no, () -> bean(Proposals.class).entries(iga, new EditionId("2026"), ProposalFilter.ALL));
        assertRefused("proposal.unknown", () -> bean(Proposals.class).get(iga, new ProposalId("x")));
        assertRefused(no, () -> bean(AuditTrail.class).page(iga, TrailFilter.ALL, 0, 1));
    }

    @Test
    void an_institution_that_is_renamed_is_shown_so_wherever_a_register_names_it() throws Exception {
        settle(); // what follows is followed from here on
        var owner = bean(Agencies.class)
                .register(
                        actor(Role.SECRETARIAT),
                        new AgencyDraft("Pemerintah Kota Blitar", AgencyKind.CITY, Province.JAWA_TIMUR, false));
        take(iga, Register.IGA, "CN1,Sumur Kota,Kota Blitar,2021,Cerita");
        var institutions = bean(Institutions.class);
        Institution blitar = institutions.search("kota blitar").getFirst();
        var renamed = institutions.rename(actor(Role.SECRETARIAT), blitar, "Kota Blitar Uji", LocalDate.of(2025, 1, 1));
        settle();
        assertThat(bean(Catalogue.class)
                        .find(new EntryId("IGA-CN1"))
                        .orElseThrow()
                        .origin()
                        .agencyName())
                .isEqualTo("Pemerintah Kota Blitar Uji");
        assertThat(bean(Catalogue.class)
                        .find(new EntryId("IGA-CN1"))
                        .orElseThrow()
                        .origin()
                        .agency())
                .as("who takes part keeps what is its own")
                .isEqualTo(owner.id());
        var merged = institutions.merge(
                actor(Role.SECRETARIAT),
                institutions.takeBack(actor(Role.SECRETARIAT), renamed),
                "35.73",
                LocalDate.of(2025, 2, 1));
        settle();
        assertThat(bean(Catalogue.class)
                        .find(new EntryId("IGA-CN1"))
                        .orElseThrow()
                        .origin()
                        .agencyName())
                .isEqualTo("Pemerintah Kota Malang");
        institutions.takeBack(actor(Role.SECRETARIAT), merged);
        settle();
        assertThat(bean(Catalogue.class)
                        .find(new EntryId("IGA-CN1"))
                        .orElseThrow()
                        .origin()
                        .agencyName())
                .isEqualTo("Pemerintah Kota Blitar");
    }
}
