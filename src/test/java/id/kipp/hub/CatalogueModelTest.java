package id.kipp.hub;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.catalogue.CaseEditors;
import id.kipp.catalogue.CaseOwners;
import id.kipp.catalogue.CaseText;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.CatalogueTruth;
import id.kipp.catalogue.Earlier;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.EntryText;
import id.kipp.catalogue.Facet;
import id.kipp.catalogue.Gathering;
import id.kipp.catalogue.Publishing;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.StopReason;
import id.kipp.catalogue.Tale;
import id.kipp.institution.Institution;
import id.kipp.institution.Institutions;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.replication.Adopting;
import id.kipp.replication.Owning;
import id.kipp.replication.Replication;
import id.kipp.replication.ReplicationWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue is found as it stands in the store, whatever has happened to it and to those it belongs to. */
class CatalogueModelTest extends HubPlay {

    private static final int ACTS = 30;
    private static final String REGENCY = "33.15";
    private static final String OTHER = "51.03";
    private static final String NEW = "Kabupaten Tanah Baru";

    final Publishing publishing = bean(Publishing.class);
    final Institutions institutions = bean(Institutions.class);
    final Adopting adopting = bean(Adopting.class);
    final ReplicationWorld world = new ReplicationWorld(context);
    final List<EntryId> entries = new ArrayList<>(List.of(world.original));
    final List<Replication> copies = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void after_any_history_everything_is_found_as_it_is(long seed) {
        var random = new Random(seed);
        for (var act = 0; act < ACTS; act++) {
            attempt(random);
            if (random.nextInt(4) == 0) assertWhatIs(); // else several lines are taken together
        }
        assertWhatIs();
    }

    @Test
    void a_name_that_others_gave_it_is_gone_with_the_interest_that_is_declined() {
        var name = "Padukuhan Gaharu";
        var sent = adopting.rename(world.adoptersAdmin, world.sent(), name);
        settle();
        assertThat(found(name, Map.of())).containsExactly(world.original);
        bean(Owning.class).decline(world.ownersAdmin, sent, "Belum siap.");
        settle();
        assertThat(found(name, Map.of())).isEmpty();
        assertWhatIs();
    }

    @Test
    void an_institution_that_is_renamed_is_a_hubs_member_with_what_it_entered_under_its_new_name() {
        designated("76");
        var member = institution("76.01");
        var official = "Pemerintah Kabupaten Laut Baru";
        var agency = new AgencyDraft(official, AgencyKind.REGENCY, member.province(), false).id();
        var entry = brought(agency, official, member.province(), "Perahu Pintar");
        settle();
        assertThat(found("Perahu Pintar", Map.of(Facet.HUB, Set.of("76")))).isEmpty();
        institutions.rename(one, member, "Kabupaten Laut Baru", TODAY);
        settle();
        assertThat(found("Perahu Pintar", Map.of(Facet.HUB, Set.of("76")))).containsExactly(entry);
    }

    @Test
    void what_the_search_lost_or_has_as_it_was_is_named_by_the_check_which_changes_nothing() {
        var lost = brought(null, "Kabupaten Jauh", Province.BALI, "Sumur Batu");
        var old = brought(null, "Kabupaten Jauh", Province.BALI, "Jalan Batu");
        settle();
        assertWhatIs();
        var before = publishing.get(one, old);
        edit(old, "Jalan Aspal");
        settle();
        CatalogueTruth.putAs(context, before);
        CatalogueTruth.lose(context, lost);
        var named = List.of(lost.value() + " check.search", old.value() + " check.search");
        assertThat(CatalogueTruth.look(context).wrong()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(CatalogueTruth.look(context).wrong()).hasSize(2);
        CatalogueTruth.putAs(context, publishing.get(one, old));
        CatalogueTruth.putAs(context, publishing.get(one, lost));
    }

    private void assertWhatIs() {
        settle();
        var looked = CatalogueTruth.look(context);
        assertThat(looked.wrong()).isEmpty();
        assertThat(looked.many()).isPositive();
    }

    private List<EntryId> found(String words, Map<Facet, Set<String>> chosen) {
        return bean(Catalogue.class).search(words, chosen, 0, 20).cards().stream()
                .map(c -> c.entry().id())
                .toList();
    }

    /** Somebody does something; what the rules refuse has not happened. */
    private void attempt(Random random) {
        var id = entries.get(random.nextInt(entries.size()));
        try {
            switch (random.nextInt(12)) {
                case 0, 1 -> enter(random.nextInt(4));
                case 2 -> publishing.withdraw(one, publishing.get(one, id), "Uji.");
                case 3 -> bean(Gathering.class).giveBack(one, id, "Uji.");
                case 4 -> edit(id, "Judul " + random.nextInt(100));
                case 5 -> say(id, random);
                case 6, 7 -> write(id, random);
                case 8 -> designated(random.nextBoolean() ? "33" : "51");
                case 9 -> members(random);
                case 10 -> rename(random);
                default -> copy(random);
            }
        } catch (Refusal refused) {
            // not this time
        }
    }

    private void enter(int which) {
        var of = institution(which == 0 ? OTHER : REGENCY);
        var title = "Inovasi " + entries.size();
        if (which == 1) {
            var official = "Pemerintah " + NEW;
            var later = new AgencyDraft(official, AgencyKind.REGENCY, of.province(), false).id();
            entries.add(brought(later, official, of.province(), title));
        } else entries.add(brought(which == 2 ? null : of.agency(), of.official(), of.province(), title));
    }

    private EntryId brought(AgencyId agency, String name, Province province, String title) {
        var by = new Earlier.Owner(agency, name, "KABUPATEN", province.label());
        var told = new Earlier(2019, "TOP_45", "UMUM", title + " " + name, by, "", "Ringkasnya.", "");
        return publishing.bringIn(one, List.of(told)).getFirst().id();
    }

    private void edit(EntryId id, String title) {
        var seen = publishing.get(one, id);
        var text = seen.text();
        publishing.edit(
                one,
                seen,
                new EntryText(title, text.blocks(), List.of(3), text.video(), text.source(), text.decree()),
                "Uji.");
    }

    private void say(EntryId id, Random random) {
        var owners = bean(CaseOwners.class);
        var how = Running.values()[1 + random.nextInt(3)];
        owners.say(admin(id), id, how, how == Running.STOPPED ? StopReason.MERGED : null);
    }

    private void write(EntryId id, Random random) {
        var editors = bean(CaseEditors.class);
        var tale = new Tale("Masalah " + random.nextInt(100), "", "", "", "");
        var owners = bean(CaseOwners.class);
        var none = CaseText.NOTHING;
        var text = new CaseText(
                tale, none.figures(), none.effort(), none.reuse(), none.media(), none.help(), none.themes());
        owners.propose(admin(id), id, owners.get(admin(id), id).version(), text);
        if (random.nextInt(3) > 0) editors.approve(one, id, editors.get(one, id).version());
    }

    private Actor admin(EntryId id) {
        var agency = publishing.get(one, id).origin().agency();
        return anAccount(Role.AGENCY)
                .id("admin-" + id.value())
                .agency(agency == null ? institution(REGENCY).agency() : agency)
                .actor();
    }

    private void members(Random random) {
        var hub = hubs.get(one, random.nextBoolean() ? "33" : "51");
        var members = random.nextBoolean() ? List.of(REGENCY) : List.of("33.16");
        hubs.describe(one, hub, List.of("Biro Organisasi"), HubSetup.USUAL, members, "");
    }

    private void rename(Random random) {
        var of = institution(REGENCY);
        switch (random.nextInt(3)) {
            case 0 -> institutions.rename(one, of, NEW, TODAY);
            case 1 -> institutions.takeBack(one, of);
            default -> institutions.call(one, of, List.of());
        }
    }

    private void copy(Random random) {
        if (copies.isEmpty() || random.nextBoolean()) {
            var sent = world.sent();
            copies.add(adopting.rename(world.adoptersAdmin, sent, "Tiruan " + random.nextInt(100)));
        } else if (random.nextBoolean()) bean(Owning.class).decline(world.ownersAdmin, copies.removeLast(), "Uji.");
        else adopting.drop(world.adoptersAdmin, copies.removeLast(), "Uji.");
    }

    private Institution institution(String id) {
        return institutions.all().stream()
                .filter(i -> i.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
