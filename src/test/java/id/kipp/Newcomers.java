package id.kipp;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.account.AccountFixture;
import id.kipp.account.Accounts;
import id.kipp.account.TestSessions;
import id.kipp.assignment.Pacts;
import id.kipp.edition.Editions;
import id.kipp.edition.Team;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/** What becomes of the people of a competition while it runs: they join late, move, preside. */
public final class Newcomers {

    private final Competition play;
    private final ListableBeanFactory context;
    private int count;

    public Newcomers(Competition play, ListableBeanFactory context) {
        this.play = play;
        this.context = context;
    }

    /** Joins Tim Evaluasi, and has signed the pact. */
    public Actor evaluator() {
        var actor = joined(Role.EVALUATOR);
        var team = play.edition().team();
        staff(new Team(
                with(team.evaluators(), actor),
                team.evaluationChair(),
                team.evaluationDeputy(),
                team.panelists(),
                team.panelChair(),
                team.panelDeputy()));
        play.bean(Pacts.class).sign(actor, play.id);
        return actor;
    }

    public void isDeputy(Actor evaluator) {
        var team = play.edition().team();
        staff(new Team(
                team.evaluators(),
                team.evaluationChair(),
                evaluator.id(),
                team.panelists(),
                team.panelChair(),
                team.panelDeputy()));
    }

    /** The university lies there. */
    public void worksIn(Actor judge, Province province) {
        worksFor(judge, "Universitas " + province, province);
    }

    public void worksFor(Actor judge, String institution, Province province) {
        var accounts = play.bean(Accounts.class);
        var account = accounts.get(judge.id());
        accounts.describe(judge, account, account.profile().judging(institution, province, java.util.Set.of()));
    }

    private Actor joined(Role role) {
        AccountFixture fixture = anAccount(role).id("late-" + play.id.value() + "-" + ++count);
        TestSessions.of(fixture.build(), context);
        return fixture.actor();
    }

    private void staff(Team team) {
        play.bean(Editions.class).staff(play.secretary, play.edition(), team);
    }

    private static List<AccountId> with(List<AccountId> all, Actor one) {
        var more = new ArrayList<>(all);
        more.add(one.id());
        return more;
    }
}
