package id.kipp.catalogue;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.document.DocumentId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Text;
import id.kipp.kernel.UnitId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Owners keep their innovations up to date, and editors let the public read it. */
class CaseDeskTest extends ServiceTest implements Refusals {

    static final AgencyId AGENCY = new AgencyId("kabupaten-uji");

    final CaseOwners owners = bean(CaseOwners.class);
    final CaseEditors editors = bean(CaseEditors.class);
    final Catalogue catalogue = bean(Catalogue.class);
    final Actor owner = person("pemilik", Role.AGENCY, AGENCY);
    final Actor secretary = actor(Role.SECRETARIAT);

    static Actor person(String name, Role role, AgencyId agency) {
        return new Actor(new AccountId(name), name, Set.of(role), Optional.of(agency), Optional.empty());
    }

    static Entry entry(String title) {
        var earlier = new Earlier(
                2019,
                "TOP_45",
                "UMUM",
                title,
                new Earlier.Owner(AGENCY, "Kabupaten Uji", "KABUPATEN", "Bali"),
                "",
                "Ringkasnya.",
                "");
        return bean(Publishing.class)
                .bringIn(actor(Role.SECRETARIAT), List.of(earlier))
                .getFirst();
    }

    static CaseText text(String problem) {
        return CaseText.NOTHING.with(new Tale(problem, "", "", "", ""));
    }

    CaseText shown(EntryId id) {
        var entry = catalogue.find(id).orElseThrow();
        return catalogue.known(List.of(entry)).getFirst().shown().shown();
    }

    @Test
    void what_an_owner_writes_nobody_reads_before_an_editor_has_approved_it() {
        var entry = entry("Jembatan Ara");
        owners.propose(owner, entry.id(), 0, text("Sungai memisahkan desa."));
        assertThat(shown(entry.id())).isEqualTo(CaseText.NOTHING);
        assertThat(editors.waiting(secretary, 0, 10))
                .extracting(CaseEditors.WaitingCase::id)
                .contains(entry.id());
        var compared = editors.get(secretary, entry.id());
        assertThat(compared.shown()).isEqualTo(CaseText.NOTHING);
        assertThat(compared.update().text().tale().problem()).isEqualTo("Sungai memisahkan desa.");
        editors.approve(secretary, entry.id(), compared.version());
        assertThat(shown(entry.id()).tale().problem()).isEqualTo("Sungai memisahkan desa.");
        settle();
        assertThat(catalogue.search("sungai memisahkan", Map.of(), 0, 5).total())
                .isEqualTo(1);
        assertRefused(CatalogueRefusal.NO_UPDATE, () -> editors.get(secretary, entry.id()));
    }

    @Test
    void what_is_returned_says_why_and_both_versions_are_kept() {
        var entry = entry("Jembatan Beringin");
        owners.propose(owner, entry.id(), 0, text("Pertama."));
        var first = editors.get(secretary, entry.id());
        assertRefused(
                CatalogueRefusal.REASON_MISSING, () -> editors.giveBack(secretary, entry.id(), first.version(), " "));
        editors.giveBack(secretary, entry.id(), first.version(), "Sebutkan angkanya.");
        assertThat(owners.own(owner, 0, 50))
                .filteredOn(c -> c.id().equals(entry.id()))
                .extracting(CaseOwners.OwnCase::returned)
                .containsExactly("Sebutkan angkanya.");
        assertRefused(CatalogueRefusal.NO_UPDATE, () -> editors.approve(secretary, entry.id(), first.version() + 1));
        var again = owners.get(owner, entry.id());
        assertThat(again.text().tale().problem()).isEqualTo("Pertama.");
        owners.propose(owner, entry.id(), again.version(), text("Kedua, 12 desa."));
        editors.approve(
                secretary, entry.id(), editors.get(secretary, entry.id()).version());
        assertThat(editors.past(secretary, entry.id()))
                .extracting(CasePast::no, p -> p.text().tale().problem(), CasePast::approved, CasePast::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "Pertama.", false, "Sebutkan angkanya."),
                        org.assertj.core.groups.Tuple.tuple(2, "Kedua, 12 desa.", true, ""));
    }

    @Test
    void what_was_taken_back_its_owner_still_reads_and_nobody_writes() {
        var entry = entry("Jembatan Dadap");
        bean(Publishing.class).withdraw(secretary, entry, "Penghargaan dicabut.");
        assertThat(owners.get(owner, entry.id()).entry().isPublished()).isFalse();
        assertRefused(CatalogueRefusal.UNKNOWN, () -> owners.propose(owner, entry.id(), 0, text("Masih ada.")));
    }

    @Test
    void an_innovation_is_kept_by_its_own_institution_and_looked_at_by_somebody_else() {
        var entry = entry("Jembatan Cemara");
        var stranger = person("orang-lain", Role.AGENCY, new AgencyId("kota-lain"));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> owners.get(stranger, entry.id()));
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED, () -> owners.propose(stranger, entry.id(), 0, text("Bukan milik.")));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> owners.get(secretary, entry.id()));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> editors.get(stranger, entry.id()));
        assertRefused(CatalogueRefusal.UNKNOWN, () -> owners.get(owner, new EntryId("TI-1900-001")));
        var both = new Actor(
                owner.id(), "dua peran", Set.of(Role.AGENCY, Role.SECRETARIAT), owner.agency(), Optional.empty());
        owners.propose(both, entry.id(), 0, text("Tulisan sendiri."));
        assertRefused(CatalogueRefusal.OWN_UPDATE, () -> editors.approve(both, entry.id(), 1));
        editors.approve(secretary, entry.id(), 1);
    }

    @Test
    void whoever_owned_it_before_keeps_it_no_more() {
        var entry = entry("Jembatan Cendana");
        var before = new Holder(new AgencyId("kabupaten-lama"), new UnitId("unit-lama"));
        bean(CaseStoryStore.class)
                .save(CaseStory.none(entry.id(), before)
                        .said(owner, Running.RUNNING, null, bean(Clock.class).instant()));
        var former = person("pemilik-lama", Role.AGENCY, before.agency());
        var unit = new Actor(
                new AccountId("unit-lama"),
                "unit lama",
                Set.of(Role.SERVICE_UNIT),
                Optional.of(before.agency()),
                Optional.of(before.unit()));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> owners.get(former, entry.id()));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> owners.get(unit, entry.id()));
        assertThat(owners.get(owner, entry.id()).pulse().running()).isEqualTo(Running.RUNNING);
        assertThat(bean(CaseHolders.class).of(entry)).isEqualTo(new Holder(AGENCY, null));
    }

    @Test
    void of_two_tabs_the_second_is_told_and_the_same_again_says_nothing_new() {
        var entry = entry("Jembatan Damar");
        owners.propose(owner, entry.id(), 0, text("Tab pertama."));
        assertThatThrownBy(() -> owners.propose(owner, entry.id(), 0, text("Tab kedua.")))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> editors.approve(secretary, entry.id(), 0)).isInstanceOf(Stale.class);
        editors.approve(secretary, entry.id(), 1);
        assertRefused(CatalogueRefusal.UPDATE_EMPTY, () -> owners.propose(owner, entry.id(), 2, text("Tab pertama.")));
    }

    @Test
    void telephones_and_addresses_of_people_are_taken_out() {
        var entry = entry("Jembatan Ebony");
        owners.propose(owner, entry.id(), 0, text("Hubungi Budi 0812-3456-7890 atau budi@uji.go.id."));
        editors.approve(secretary, entry.id(), 1);
        assertThat(shown(entry.id()).tale().problem()).doesNotContain("0812", "budi@");
    }

    @Test
    void what_runs_is_said_by_its_owner_at_once_and_what_stopped_says_why() {
        var entry = entry("Jembatan Flamboyan");
        assertRefused(CatalogueRefusal.STOP_REASON_MISSING, () -> owners.say(owner, entry.id(), Running.STOPPED, null));
        owners.say(owner, entry.id(), Running.STOPPED, StopReason.GOAL_REACHED);
        settle();
        var stopped = catalogue.search("", Map.of(Facet.STATUS, Set.of("STOPPED")), 0, 50);
        assertThat(stopped.cards()).extracting(c -> c.entry().id()).contains(entry.id());
        var pulse = catalogue.known(List.of(entry)).getFirst().shown().pulse();
        assertThat(pulse.why()).isEqualTo(StopReason.GOAL_REACHED);
        owners.say(owner, entry.id(), Running.RUNNING, StopReason.GOAL_REACHED);
        assertThat(catalogue.known(List.of(entry)).getFirst().shown().pulse().why())
                .isNull();
    }

    @Test
    void files_are_pictures_or_pdfs_of_the_case_itself() {
        var entry = entry("Jembatan Gaharu");
        var page = new ByteArrayInputStream("<html>bukan gambar</html>".getBytes(StandardCharsets.UTF_8));
        assertRefused(CatalogueRefusal.FILE_UNFIT, () -> owners.attach(owner, entry.id(), "gambar.png", page, true));
        var foreign = new PublicPicture(PublicPicture.Shows.BEFORE, new DocumentId("milik-lain"), "");
        var media = new CaseMedia("", List.of(foreign), List.of());
        var text =
                new CaseText(Tale.NOTHING, List.of(), Effort.NOTHING, Reuse.NOTHING, media, HelpDesk.NOBODY, List.of());
        assertRefused(CatalogueRefusal.FILE_UNFIT, () -> owners.propose(owner, entry.id(), 0, text));
    }

    @Test
    void where_there_is_a_hub_it_looks_first_and_then_the_secretariat() {
        var entry = entry("Jembatan Hanjuang");
        var hub = new Tag("HUB-BALI", new Text("Hub Bali", "Hub of Bali"));
        var coordinator = person("koordinator", Role.EVALUATOR, new AgencyId("provinsi-bali"));
        var withHub = new CaseEditors(
                bean(EntryStore.class),
                bean(CaseStoryStore.class),
                new StaticListableBeanFactory(Map.of("hubs", new Hubs() {
                            @Override
                            public Optional<Tag> of(EntryOrigin origin) {
                                return Optional.of(hub);
                            }

                            @Override
                            public Optional<Tag> first(EntryOrigin origin) {
                                return of(origin);
                            }

                            @Override
                            public Set<AgencyId> lookedAfterBy(Actor actor) {
                                return Set.of();
                            }

                            @Override
                            public Set<AccountId> peopleFor(EntryOrigin origin) {
                                return Set.of();
                            }

                            @Override
                            public boolean speaksFor(Actor actor, Tag of) {
                                return actor.id().equals(coordinator.id()) && of.equals(hub);
                            }
                        }))
                        .getBeanProvider(Hubs.class),
                bean(Clock.class));
        owners.propose(owner, entry.id(), 0, text("Lewat hub."));
        assertThat(withHub.get(secretary, entry.id()).hub()).contains(hub);
        assertRefused(CatalogueRefusal.HUB_FIRST, () -> withHub.approve(secretary, entry.id(), 1));
        withHub.approve(coordinator, entry.id(), 1);
        assertThat(shown(entry.id())).isEqualTo(CaseText.NOTHING);
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> withHub.approve(coordinator, entry.id(), 2));
        withHub.approve(secretary, entry.id(), 2);
        assertThat(shown(entry.id()).tale().problem()).isEqualTo("Lewat hub.");
    }

    @Test
    void figures_years_sums_and_lists_are_what_they_claim_to_be() {
        assertRefused(CatalogueRefusal.BAD_FIGURE, () -> new Measure("banyak", 2019));
        assertRefused(CatalogueRefusal.BAD_FIGURE, () -> new KeyFigure("Kasus", "", Measure.NONE, Measure.NONE, ""));
        assertRefused(CatalogueRefusal.BAD_YEAR, () -> new Measure("5", 1800));
        assertRefused(CatalogueRefusal.BAD_COST, () -> new Cost(10, 5, 2020, ""));
        var lines = IntStream.rangeClosed(0, Reuse.LINES)
                .mapToObj(i -> "Baris " + i)
                .toList();
        assertRefused(CatalogueRefusal.TOO_MANY, () -> new Reuse(lines, List.of(), List.of()));
        assertThat(new Measure("9,2", 2009).number())
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("9.2"));
    }
}
