package id.kipp.replication;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.ServiceTest;
import id.kipp.agency.AgencyKind;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.store.CommandCount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page of each list of replications costs the same with sixty cases and with five thousand. */
class ReplicationListsCostTest extends ServiceTest {

    private static final int PAGE = 50;
    private static final int FEW = 60;
    private static final int MANY = 5_000;

    /** @param bytes rounded, as numbers of cases are longer when there are more */
    private record Cost(List<String> commands, int documents, long bytes) {}

    @Test
    void a_page_of_each_list_costs_the_same_with_sixty_cases_and_with_five_thousand() {
        var world = new ReplicationWorld(context);
        var secretary = anAccount(Role.SECRETARIAT).actor();
        fill(world, 0, FEW);
        costs(world, secretary); // services are made when they are first asked for
        var few = costs(world, secretary);
        fill(world, FEW, MANY);
        assertThat(costs(world, secretary)).isEqualTo(few);
        assertThat(few.values()).allSatisfy(c -> assertThat(c.documents()).isLessThanOrEqualTo(2 * PAGE + 1));
    }

    private Map<String, Cost> costs(ReplicationWorld world, Actor secretary) {
        var replications = bean(Replications.class);
        var all = EnumSet.allOf(ReplicationState.class);
        var costs = new LinkedHashMap<String, Cost>();
        costs.put("own", cost(() -> {
            replications.countOwn(world.adoptersAdmin);
            replications.own(world.adoptersAdmin, false, 0, PAGE);
        }));
        costs.put("asked", cost(() -> {
            replications.countAsked(world.ownersAdmin);
            replications.asked(world.ownersAdmin, false, 0, PAGE);
        }));
        costs.put("all", cost(() -> {
            replications.countIn(secretary, all);
            replications.in(secretary, all, false, 0, PAGE);
        }));
        costs.put("region", cost(() -> replications.ofRegion(secretary, Province.BALI, 0, PAGE)));
        costs.put("open data", cost(() -> replications.register(null, PAGE)));
        costs.put("needs", cost(() -> {
            bean(Needs.class).countOwn(world.adoptersAdmin);
            bean(Needs.class).own(world.adoptersAdmin, 0, PAGE);
        }));
        return costs;
    }

    private Cost cost(Runnable page) {
        var replies = bean(CommandCount.class).replies(page);
        return new Cost(
                replies.stream().map(CommandCount.Reply::command).toList(),
                replies.stream().mapToInt(CommandCount.Reply::documents).sum(),
                replies.stream().mapToLong(CommandCount.Reply::bytes).sum() / 10_000);
    }

    /** Without their lines, which this is not about. */
    private void fill(ReplicationWorld world, int from, int to) {
        var adopter = new Adopter(
                world.adopter.id(), world.adopter.name(), AgencyKind.REGENCY, Province.BALI, world.unit.id(), "");
        var original =
                new Original(world.original, "Rumah Kedelai", world.owner.id(), world.owner.name(), null, "", null);
        var about = new About(
                adopter,
                List.of(original),
                new Interest("Kedelai diimpor.", 2026, "", "B/1", List.of()),
                ReplicationScope.INTER_PROVINCE,
                new Replica("", List.of(), null),
                null,
                List.of(),
                new Provenance("kipp.test", false));
        var store = bean(ReplicationStore.class);
        var cases = new ArrayList<Replication>();
        var needs = new ArrayList<Need>();
        for (var i = from; i < to; i++) {
            var at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(i);
            cases.add(new Replication(
                    new ReplicationId("REP-2026-%04d".formatted(1_000 + i)),
                    1,
                    about,
                    new Progression(ReplicationState.IMPLEMENTING, at, (LocalDate) null, List.of(), null),
                    Preparation.NONE,
                    PlanFile.NONE,
                    WorkOnIt.NONE,
                    ReplicationPapers.NONE,
                    List.of()));
        }
        store.insert(cases);
        if (from > 0) return;
        for (var i = 0; i < FEW; i++) {
            var by = new Need.By(world.adopter.id(), world.adopter.name(), AgencyKind.REGENCY, Province.BALI);
            needs.add(new Need("n" + i, 1, by, "Kedelai.", List.of(), Instant.EPOCH, null, List.of()));
        }
        needs.forEach(bean(NeedStore.class)::save);
    }
}
