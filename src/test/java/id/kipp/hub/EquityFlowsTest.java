package id.kipp.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.replication.ReplicationWorld;
import org.junit.jupiter.api.Test;

class EquityFlowsTest extends ServiceTest {

    @Test
    void a_case_flows_from_its_owners_islands_to_its_adopters() {
        var world = new ReplicationWorld(context);
        world.sent();
        settle();
        var figures = bean(EquityBoard.class).figures();
        assertThat(figures.flows()).containsExactly(new Flow(IslandGroup.JAWA, IslandGroup.SUMATERA, 1));
        assertThat(figures.adoptersOutsideJava()).isEqualTo(new Ratio(1, 1));
        assertThat(figures.ownersOutsideJava()).isEqualTo(new Ratio(0, 1));
        assertThat(figures.mentored()).isEqualTo(new Ratio(0, 1));
    }
}
