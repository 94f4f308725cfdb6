package id.kipp.judging;

import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.assignment.SubjectInRound;
import org.junit.jupiter.api.Test;

class ConsolidationsTest extends ServiceTest implements Refusals {

    @Test
    void what_was_put_is_not_confirmed_on_sheets_that_have_changed_since() {
        var play = new Competition(context, 1, 1);
        var chair = play.evaluators.getFirst();
        var member = play.evaluators.getLast();
        var proposal = play.entered("Loket Sungai", 80).id();
        play.assigned();
        play.seals(chair, proposal, 80, "Catatan");
        var sealed = play.seals(member, proposal, 80, "Catatan");
        var room = bean(Consolidations.class);
        var put = room.propose(
                chair, room.opened(member, SubjectInRound.first(proposal)).consolidation(), 8000, "Sepakat");
        bean(Sheets.class).reopen(chair, sealed, "Salah ketik");
        play.seals(member, proposal, 81, "Catatan");
        assertRefused(JudgingRefusal.CONSOLIDATION_SHEETS_MOVED, () -> room.confirm(member, put));
    }
}
