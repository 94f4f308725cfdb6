package id.kipp.hub;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.TestSessions;
import id.kipp.catalogue.CaseEditors;
import id.kipp.catalogue.CaseOwners;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.CatalogueRefusal;
import id.kipp.catalogue.Earlier;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.Publishing;
import id.kipp.catalogue.Tale;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HubLooksFirstTest extends HubPlay implements Refusals {

    final CaseEditors editors = bean(CaseEditors.class);
    final CaseOwners owners = bean(CaseOwners.class);
    final HubPeople people = bean(HubPeople.class);

    @Test
    void what_an_owner_in_the_region_writes_waits_for_the_hub_and_then_for_the_secretariat() {
        var entry = entry("33.15", "Rumah Kedelai");
        designated("33");
        designated("34");
        var me = coordinator("33");
        write("33.15", entry);
        assertThat(editors.waiting(me, 0, 10)).extracting(w -> w.id()).containsExactly(entry);
        assertThat(editors.count(me)).isEqualTo(1);
        assertThat(editors.waiting(coordinator("34"), 0, 10)).isEmpty();
        assertRefused(CatalogueRefusal.HUB_FIRST, () -> editors.approve(one, entry, 1));
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> editors.approve(coordinator("34"), entry, 1));
        editors.approve(me, entry, 1);
        assertThat(editors.count(me)).isZero();
        editors.approve(one, entry, 2);
        settle();
        var found = bean(Catalogue.class).search("", Map.of(Facet.HUB, Set.of("33")), 0, 10);
        assertThat(found.cards()).hasSize(1);
        assertThat(found.facets().get(Facet.HUB)).anyMatch(c -> c.key().equals("33"));
    }

    @Test
    void the_hubs_own_innovation_and_one_where_nobody_works_go_straight_to_the_secretariat() {
        designated("51");
        coordinator("51");
        var own = entry("51", "Bale Layanan");
        write("51", own);
        editors.approve(one, own, 1);
        designated("52");
        var alone = entry("52.01", "Loket Lombok");
        write("52.01", alone);
        editors.approve(one, alone, 1);
        assertThat(editors.waiting(one, 0, 10)).extracting(w -> w.id()).doesNotContain(own, alone);
    }

    @Test
    void the_regions_secretary_reads_what_the_hub_does_and_changes_none_of_it() {
        var hub = designated("61");
        coordinator("61");
        var sekda = account("sekda-61", Role.HUB, "61");
        assertRefused(HubRefusal.SECRETARY_ACCOUNT, () -> people.nameSecretary(one, hub, "siapa@kipp.test"));
        people.nameSecretary(one, hub, "sekda-61@kipp.test");
        var me = TestSessions.actor(sekda);
        assertThat(hubs.own(me).id()).isEqualTo("61");
        assertThat(bean(HubEvents.class).page(me, "61", false, 0, 10)).isEmpty();
        var text = new EventText(EventKind.MEETING, "Rapat", "", TODAY, TODAY, "", "");
        assertRefused(HubRefusal.SECRETARY_READS, () -> bean(HubEvents.class).plan(me, "61", text));
        assertRefused(
                HubRefusal.SECRETARY_READS,
                () -> plans.plan(me, plans.of(me, "61", TODAY.getYear()), plans.usual(me, TODAY.getYear())));
        var entry = entry("61.01", "Klinik Sungai");
        write("61.01", entry);
        assertRefused(KernelRefusal.ACTOR_NOT_ALLOWED, () -> editors.approve(me, entry, 1));
        var named = hubs.own(me);
        assertThat(people.nameSecretary(one, named, "").setup().secretary()).isNull();
    }

    private Actor coordinator(String hub) {
        return TestSessions.actor(account("koordinator-" + hub, Role.HUB, hub));
    }

    private Account account(String id, Role role, String institution) {
        var account = anAccount(role).id(id).agency(agency(institution)).build();
        if (bean(Accounts.class).find(account.id()).isEmpty()) TestSessions.store(account, context);
        return account;
    }

    private static AgencyId agency(String institution) {
        return of(institution).agency();
    }

    private static Institution of(String id) {
        return bean(Institutions.class).all().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private EntryId entry(String institution, String title) {
        var owner = of(institution);
        var province = owner.province() == null ? "" : owner.province().label();
        var by = new Earlier.Owner(
                owner.agency(), owner.official(), institution.length() == 2 ? "PROVINSI" : "KABUPATEN", province);
        return bean(Publishing.class)
                .bringIn(one, List.of(new Earlier(2019, "TOP_45", "UMUM", title, by, "", "Ringkasnya.", "")))
                .getFirst()
                .id();
    }

    private void write(String institution, EntryId entry) {
        var admin = anAccount(Role.AGENCY)
                .id("admin-" + institution)
                .agency(agency(institution))
                .actor();
        var none = CaseText.NOTHING;
        var text = new CaseText(
                new Tale("Lahan kering.", "", "", "", ""),
                none.figures(),
                none.effort(),
                none.reuse(),
                none.media(),
                none.help(),
                none.themes());
        owners.propose(admin, entry, 0, text);
    }
}
