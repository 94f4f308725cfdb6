package id.kipp.hub;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.agency.AgencyKind;
import id.kipp.institution.Institutions;
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
import id.kipp.replication.ToldReplication;
import id.kipp.replication.ToldReplications;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquityFlowsTest extends ServiceTest {

    @Test
    void a_case_flows_from_its_owners_islands_to_its_adopters() {
        var world = new ReplicationWorld(context);
        world.sent();
        settle();
        var figures = bean(EquityBoard.class).figures();
        assertThat(figures.flows()).contains(new Flow(IslandGroup.JAWA, IslandGroup.SUMATERA, 1));
        assertThat(figures.cases()).isPositive();
    }

    @Test
    void an_adopter_who_takes_no_part_here_is_known_by_its_name() {
        tell("Pemerintah Kabupaten Grobogan");
        assertThat(lights("Kabupaten Grobogan").all()).containsExactly(Light.NO_DATA, Light.YES, Light.YES, Light.YES);
    }

    @Test
    void an_adopter_that_goes_by_another_name_now_has_what_it_did_before() {
        var institutions = bean(Institutions.class);
        tell("Pemerintah Kabupaten Blora");
        var blora = institutions.search("kabupaten blora").getFirst();
        institutions.rename(actor(Role.SECRETARIAT), blora, "Kabupaten Samin", LocalDate.of(2025, 1, 1));
        assertThat(lights("Kabupaten Samin").all()).containsExactly(Light.NO_DATA, Light.YES, Light.YES, Light.YES);
    }

    private static void tell(String name) {
        var about = new About(
                new Adopter(null, name, AgencyKind.REGENCY, Province.JAWA_TENGAH, null, ""),
                List.of(new Original(null, "SASKIA", null, "Pemerintah Kota Lain", null, "", null)),
                new Interest("", 2024, "", "", List.of()),
                ReplicationScope.INTER_PROVINCE,
                new Replica("", List.of(), null),
                null,
                List.of(),
                new Provenance("kipp.test", false));
        var told = new ToldReplication(about, ReplicationState.COMPLETED, LocalDate.of(2024, 9, 4), "");
        bean(ToldReplications.class).tell(actor(Role.SECRETARIAT), List.of(told));
    }

    private static Lights lights(String regency) {
        return bean(EquityBoard.class).figures().provinces().stream()
                .flatMap(p -> p.regencies().stream())
                .filter(r -> r.name().equals(regency))
                .findFirst()
                .orElseThrow();
    }
}
