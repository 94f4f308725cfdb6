package id.kipp.ui.secretariat;

import com.vaadin.flow.component.UI;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.assignment.Subject;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.edition.Team;
import id.kipp.judging.DeskProgress;
import id.kipp.judging.RoundProgress;
import id.kipp.judging.RoundRule;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.ui.kit.FewNames;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a change of the team leaves undone, in sentences: asked before it is made. */
@Component
class TeamChange {

    private final DeskProgress desk;
    private final RoundProgress progress;
    private final Accounts accounts;
    private final Editions editions;

    TeamChange(DeskProgress desk, RoundProgress progress, Accounts accounts, Editions editions) {
        this.desk = desk;
        this.progress = progress;
        this.accounts = accounts;
        this.editions = editions;
    }

    /** @param undone in sentences @param sheets whether some of it can be given to others */
    record Left(List<String> undone, boolean sheets) {}

    /** Sheets of one who leaves that are not sealed, the first of them by name. */
    private record Open(int count, List<String> first) {

        Open and(Open more) {
            return new Open(
                    count + more.count,
                    Stream.concat(first.stream(), more.first.stream()).toList());
        }
    }

    Left leaves(Actor actor, Edition edition, Team next) {
        var undone = new ArrayList<String>();
        var open = atDesk(actor, edition, next);
        var assigned = !open.isEmpty();
        inHall(actor, edition, next).forEach((who, more) -> open.merge(who, more, Open::and));
        open.forEach((who, sheets) -> undone.add(FewNames.after(
                translate("secretariat.left-with", who, Numbers.here().whole(sheets.count()), sheets.count()),
                sheets.first(),
                sheets.count())));
        chair(actor, edition, edition.team().evaluationChair(), next.evaluationChair(), Steps.judging(edition), undone);
        chair(actor, edition, edition.team().panelChair(), next.panelChair(), Steps.awarding(edition), undone);
        return new Left(undone, assigned);
    }

    private TreeMap<String, Open> atDesk(Actor actor, Edition edition, Team next) {
        var open = new TreeMap<String, Open>();
        for (var round : RoundRule.of(edition)) {
            if (!round.assigned()) continue;
            desk.loads(actor, edition.id(), round.key()).stream()
                    .filter(l -> l.sealed() < l.assigned())
                    .filter(l -> leaves(round, edition, next, l.evaluator()))
                    .forEach(l -> {
                        var first = desk.unsealed(actor, edition.id(), round.key(), l.evaluator(), FewNames.MOST);
                        open.merge(name(l.evaluator()), new Open(l.assigned() - l.sealed(), names(first)), Open::and);
                    });
        }
        return open;
    }

    private TreeMap<String, Open> inHall(Actor actor, Edition edition, Team next) {
        var open = new TreeMap<String, Open>();
        for (var round : RoundRule.of(edition)) {
            if (!round.isOfTeam()) continue;
            progress.unsealed(actor, edition.id(), round.key()).forEach((who, count) -> {
                if (!leaves(round, edition, next, who)) return;
                var first = progress.unsealed(actor, edition.id(), round.key(), who, FewNames.MOST);
                open.merge(name(who), new Open(count, names(first)), Open::and);
            });
        }
        return open;
    }

    private static boolean leaves(RoundRule round, Edition edition, Team next, AccountId who) {
        return round.team(edition.team()).contains(who) && !round.team(next).contains(who);
    }

    private static List<String> names(List<Subject> some) {
        return some.stream().map(s -> s.number() + " " + s.title()).toList();
    }

    private void chair(
            Actor actor,
            Edition edition,
            @Nullable AccountId before,
            @Nullable AccountId after,
            Step step,
            List<String> undone) {
        if (before == null || Objects.equals(before, after)) return;
        undone.add(translate("secretariat.chair-leaves", name(before), after == null ? "–" : name(after)));
        editions.unfinished(actor, edition, step).stream()
                .filter(u -> u.what().equals("agreements") || u.what().equals("boards"))
                .forEach(u -> undone.add(
                        translate("unfinished." + u.what(), Numbers.here().whole(u.count()), u.count())));
    }

    private String name(AccountId id) {
        return accounts.find(id).map(Account::name).orElse(id.value());
    }

    private static String translate(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
