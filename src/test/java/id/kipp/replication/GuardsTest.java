package id.kipp.replication;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import org.junit.jupiter.api.Test;

/** What a step rests on is asked where it is done, whoever calls for it. */
class GuardsTest extends ServiceTest implements Refusals {

    final ReplicationWorld world = new ReplicationWorld(context);
    final Passing passing = bean(Passing.class);

    @Test
    void nobody_learns_without_a_session() {
        var accepted = world.accepted();
        assertRefused(
                ReplicationRefusal.SESSION_MISSING,
                () -> passing.pass(world.ownersAdmin, accepted, ReplicationStep.LEARN, ""));
    }

    @Test
    void what_reports_is_not_at_risk_and_what_is_goes_on_with_a_report() {
        var begun = world.begun();
        assertRefused(
                ReplicationRefusal.NOT_SILENT, () -> passing.pass(world.secretary, begun, ReplicationStep.RISK, ""));
        var risky = bean(Guarding.class).visit(world.secretary, begun, world.visit(WorkOnIt.Verdict.STALLED));
        assertRefused(
                ReplicationRefusal.REPORT_MISSING,
                () -> passing.pass(world.writer, risky, ReplicationStep.RECOVER, ""));
    }

    @Test
    void an_original_is_not_made_after_its_own_copy() {
        var told = bean(ToldReplications.class);
        var sent = world.sent();
        assertRefused(ReplicationRefusal.CIRCLE, () -> told.cameTo(world.secretary, sent, world.original));
    }
}
