package id.kipp.ui.secretariat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Team;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Section;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who judges this edition and who chairs. */
final class TeamEditor extends Div {

    TeamEditor(
            Editions editions,
            Accounts accounts,
            TeamChange change,
            CurrentActor current,
            Edition edition,
            Consumer<Edition> show) {
        addClassName("stack");
        var team = edition.team();
        var evaluators = people("secretariat.evaluators", accounts.byRole(Role.EVALUATOR), team.evaluators());
        var chair = chair("secretariat.evaluation-chair", evaluators, team.evaluationChair());
        var deputy = chair("secretariat.evaluation-deputy", evaluators, team.evaluationDeputy());
        var panelists = people("secretariat.panelists", accounts.byRole(Role.PANELIST), team.panelists());
        var panelChair = chair("secretariat.panel-chair", panelists, team.panelChair());
        var panelDeputy = chair("secretariat.panel-deputy", panelists, team.panelDeputy());
        var save = new Button(getTranslation("secretariat.save-team"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            var people =
                    new Team(ids(evaluators), id(chair), id(deputy), ids(panelists), id(panelChair), id(panelDeputy));
            var left = change.leaves(current.get(), edition, people);
            Runnable staff = () -> {
                show.accept(editions.staff(current.get(), edition, people));
                ActTold.done(getTranslation("secretariat.team-saved"));
                if (left.sheets()) offerBalance(edition);
            };
            if (left.undone().isEmpty()) staff.run();
            else
                new ConfirmAction(getTranslation("secretariat.team-ask"), getTranslation("secretariat.save-team"))
                        .says(getTranslation("secretariat.team-leaves"))
                        .names(left.undone())
                        .says(getTranslation("secretariat.team-then"))
                        .ask(staff);
        });
        add(
                new Section(getTranslation("desk.evaluator"), evaluators, chair, deputy),
                new Section(getTranslation("secretariat.panel"), panelists, panelChair, panelDeputy),
                save);
    }

    /** Where the sheets of those who left are proposed to others. */
    private static void offerBalance(Edition edition) {
        var ui = UI.getCurrent();
        new ConfirmAction(
                        ui.getTranslation("secretariat.rebalance-ask"), ui.getTranslation("secretariat.rebalance-open"))
                .says(ui.getTranslation("secretariat.left-team-says"))
                .ask(() -> ui.navigate(
                        "sekretariat/penugasan",
                        QueryParameters.of("edisi", edition.id().value())));
    }

    private MultiSelectComboBox<Account> people(String label, List<Account> all, Collection<AccountId> chosen) {
        var box = new MultiSelectComboBox<Account>(getTranslation(label));
        box.setItems(all);
        box.setItemLabelGenerator(Account::name);
        box.setWidthFull();
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        box.setI18n(ComponentTexts.multiSelect());
        box.select(all.stream().filter(a -> chosen.contains(a.id())).toList());
        return box;
    }

    private Select<Account> chair(String label, MultiSelectComboBox<Account> team, @Nullable AccountId chosen) {
        var select = new Select<Account>();
        select.setLabel(getTranslation(label));
        select.setItemLabelGenerator(a -> a == null ? "" : a.name());
        select.setEmptySelectionAllowed(true);
        select.setWidthFull();
        select.setItems(team.getSelectedItems());
        team.getSelectedItems().stream()
                .filter(a -> a.id().equals(chosen))
                .findFirst()
                .ifPresent(select::setValue);
        team.addSelectionListener(e -> {
            var now = select.getValue();
            select.setItems(e.getAllSelectedItems());
            if (now != null && e.getAllSelectedItems().contains(now)) select.setValue(now);
        });
        return select;
    }

    private static List<AccountId> ids(MultiSelectComboBox<Account> box) {
        return box.getSelectedItems().stream().map(Account::id).toList();
    }

    private static @Nullable AccountId id(Select<Account> select) {
        return select.getValue() == null ? null : select.getValue().id();
    }
}
