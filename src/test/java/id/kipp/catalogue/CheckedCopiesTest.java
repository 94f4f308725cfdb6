package id.kipp.catalogue;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.replication.About;
import id.kipp.replication.Adopter;
import id.kipp.replication.Interest;
import id.kipp.replication.Original;
import id.kipp.replication.Provenance;
import id.kipp.replication.Replica;
import id.kipp.replication.ReplicationScope;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.ReplicationWorld;
import id.kipp.replication.Replications;
import id.kipp.replication.ToldReplication;
import id.kipp.replication.ToldReplications;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckedCopiesTest extends ServiceTest {

    final ReplicationWorld world = new ReplicationWorld(context);

    @Test
    void what_copies_prove_is_found_by_it_once_they_are_checked() {
        proven();
        world.certified(anAccount(Role.SECRETARIAT).id("kementerian-2").actor());
        settle();
        assertThat(found("2")).as("one copy proves nothing yet").isTrue();
        bean(ToldReplications.class).tell(world.secretary, List.of(told("")));
        settle();
        assertThat(found("4")).as("two do").isTrue();
        assertThat(found("2")).isFalse();
    }

    @Test
    void an_innovation_is_found_by_the_name_that_others_gave_it_and_a_copy_by_the_name_of_its_original() {
        var copy = world.entry(world.adopter, "Lumbung Rasa");
        bean(ToldReplications.class).tell(world.secretary, List.of(told("Padukuhan Pinang")));
        settle();
        assertThat(foundBy("Padukuhan Pinang")).containsExactly(world.original);
        var told =
                bean(Replications.class).in(world.secretary, Set.of(ReplicationState.VERIFIED), false, 0, 200).stream()
                        .filter(r -> r.title().equals("Padukuhan Pinang"))
                        .findFirst()
                        .orElseThrow();
        var whole = bean(Replications.class).get(world.secretary, told.id());
        bean(ToldReplications.class).cameTo(world.secretary, whole, copy);
        settle();
        assertThat(foundBy("Rumah Kedelai")).contains(copy, world.original);
        assertThat(bean(Catalogue.class).lineage(world.original).copies())
                .extracting(Lineage.Copy::page)
                .containsExactly(copy);
    }

    private List<EntryId> foundBy(String words) {
        return bean(Catalogue.class).search(words, Map.of(), 0, 50).cards().stream()
                .map(c -> c.entry().id())
                .toList();
    }

    private boolean found(String evidence) {
        return bean(Catalogue.class).search("", Map.of(Facet.EVIDENCE, Set.of(evidence)), 0, 50).cards().stream()
                .anyMatch(c -> c.entry().id().equals(world.original));
    }

    private void proven() {
        var figure = new KeyFigure("Kasus", "", new Measure("9", 2020), new Measure("5", 2022), "BPS");
        var text = new CaseText(
                Tale.NOTHING,
                List.of(figure),
                Effort.NOTHING,
                Reuse.NOTHING,
                CaseMedia.NOTHING,
                HelpDesk.NOBODY,
                List.of());
        bean(CaseOwners.class).propose(world.ownersAdmin, world.original, 0, text);
        var editors = bean(CaseEditors.class);
        editors.approve(
                world.secretary,
                world.original,
                editors.get(world.secretary, world.original).version());
        settle();
    }

    private ToldReplication told(String title) {
        var about = new About(
                new Adopter(null, "Pemerintah Kabupaten Boalemo", AgencyKind.REGENCY, Province.GORONTALO, null, ""),
                List.of(new Original(world.original, "Rumah Kedelai", null, "Pemerintah Lain", null, "", null)),
                new Interest("", 2024, "", "", List.of()),
                ReplicationScope.INTER_PROVINCE,
                new Replica(title, List.of(), null),
                null,
                List.of(),
                new Provenance("kipp.test", false));
        return new ToldReplication(about, ReplicationState.VERIFIED, LocalDate.of(2024, 9, 4), "");
    }
}
