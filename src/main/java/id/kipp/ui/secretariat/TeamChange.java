package id.kipp.ui.secretariat;

import com.vaadin.flow.component.UI;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.edition.Team;
import id.kipp.judging.DeskLoad;
import id.kipp.judging.DeskProgress;
import id.kipp.judging.RoundProgress;
import id.kipp.judging.RoundRule;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
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

    /** Empty where it leaves nothing undone. */
    List<String> leaves(Actor actor, Edition edition, Team next) {
        var undone = new ArrayList<String>();
        var open = new TreeMap<String, Integer>();
        RoundRule.of(edition).stream()
                .filter(RoundRule::assigned)
                .forEach(r -> desk.loads(actor, edition.id(), r.key()).stream()
                        .filter(l -> l.sealed() < l.assigned())
                        .filter(l -> !r.team(next).contains(l.evaluator())
                                && r.team(edition.team()).contains(l.evaluator()))
                        .forEach((DeskLoad l) ->
                                open.merge(name(l.evaluator()), l.assigned() - l.sealed(), Integer::sum)));
        RoundRule.of(edition).stream()
                .filter(RoundRule::isOfTeam)
                .forEach(r -> progress.unsealed(actor, edition.id(), r.key()).forEach((who, count) -> {
                    if (!r.team(next).contains(who)) open.merge(name(who), count, Integer::sum);
                }));
        open.forEach((who, count) -> undone.add(
                translate("secretariat.left-with", who, Numbers.here().whole(count), count)));
        chair(actor, edition, edition.team().evaluationChair(), next.evaluationChair(), Steps.judging(edition), undone);
        chair(actor, edition, edition.team().panelChair(), next.panelChair(), Steps.awarding(edition), undone);
        return undone;
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
