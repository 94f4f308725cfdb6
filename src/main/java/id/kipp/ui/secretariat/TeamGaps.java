package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.account.Accounts;
import id.kipp.judging.DeskLoad;
import id.kipp.judging.RoundRule;
import id.kipp.kernel.AccountId;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the team and the assignments do not fit: who has left with work undone, who has come and has none; and what to do. */
final class TeamGaps extends Div {

    private final List<DeskLoad> left;
    private final List<AccountId> newcomers;
    private final Map<AccountId, String> names;

    TeamGaps(RoundRule round, List<DeskLoad> loads, Accounts accounts) {
        var team = round.team(round.edition().team());
        left = loads.stream()
                .filter(l -> l.sealed() < l.assigned() && !team.contains(l.evaluator()))
                .toList();
        var working = loads.stream().map(DeskLoad::evaluator).collect(Collectors.toSet());
        newcomers = loads.isEmpty() ? List.of() : without(team, working);
        names = accounts.names(Stream.concat(left.stream().map(DeskLoad::evaluator), newcomers.stream())
                .toList());
        addClassName("stack");
        setVisible(!left.isEmpty() || !newcomers.isEmpty());
    }

    TeamGaps rebalance(Consumer<Button> plan) {
        if (left.isEmpty()) return this;
        var list = new UnorderedList();
        left.forEach(l -> list.add(new ListItem(getTranslation(
                "secretariat.left-with",
                names.getOrDefault(l.evaluator(), ""),
                Numbers.here().whole((long) l.assigned() - l.sealed()),
                l.assigned() - l.sealed()))));
        add(new Section(getTranslation("secretariat.left-team"), list, button("secretariat.rebalance", plan))
                .says(getTranslation("secretariat.left-team-says")));
        return this;
    }

    TeamGaps share(Consumer<Button> plan) {
        if (newcomers.isEmpty()) return this;
        var list = new UnorderedList();
        newcomers.forEach(n -> list.add(new ListItem(names.getOrDefault(n, ""))));
        add(new Section(getTranslation("secretariat.newcomers"), list, button("secretariat.share", plan))
                .says(getTranslation("secretariat.newcomers-says")));
        return this;
    }

    private Button button(String key, Consumer<Button> plan) {
        var button = new Button(getTranslation(key), Glyph.SHUFFLE.icon());
        button.setDisableOnClick(true);
        button.addClickListener(e -> plan.accept(button));
        return button;
    }

    private static List<AccountId> without(List<AccountId> all, Set<AccountId> some) {
        return all.stream().filter(a -> !some.contains(a)).toList();
    }
}
