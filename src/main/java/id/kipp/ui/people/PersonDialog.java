package id.kipp.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.kernel.Role;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.ReasonDialog;
import java.util.List;

/** One person: what is known, and what whoever looks after them can do. */
final class PersonDialog extends Dialog {

    private final AccountActions people;
    private final PersonRow row;
    private final Account shown;
    private final Runnable changed;

    PersonDialog(AccountActions people, PersonRow row, Runnable changed) {
        this.people = people;
        this.row = row;
        this.shown = row.account();
        this.changed = changed;
        addClassName("person-dialog");
        setHeaderTitle(shown.name());
        add(facts());
        if (people.looksAfter(shown)) {
            add(form());
            getFooter().add(actions());
        }
        getFooter().add(new Button(getTranslation("people.close"), e -> close()));
    }

    private FactList facts() {
        var facts = new FactList()
                .add(getTranslation("doorway.email"), shown.profile().email())
                .add(getTranslation("people.state"), PeopleList.badge(shown));
        if (!row.worksFor().isEmpty()) facts.add(getTranslation("people.works-for"), row.worksFor());
        if (people.looksAfter(shown) && shown.state() == AccountState.ACTIVE)
            people.successor(shown)
                    .ifPresent(next -> facts.add(
                            getTranslation("people.leaving"),
                            getTranslation(
                                    "people.leaving-to",
                                    next.name(),
                                    next.email(),
                                    Dates.here().brief(next.at()))));
        return facts;
    }

    private Div form() {
        var name = new TextField(getTranslation("doorway.name"));
        name.setValue(shown.name());
        var layout = new FormLayout(name);
        var judge = new JudgeFields(people.categories());
        var isJudge = shown.is(Role.EVALUATOR) || shown.is(Role.PANELIST);
        if (isJudge) {
            judge.show(shown.profile());
            judge.all().forEach(layout::add);
        }
        var save = new Button(getTranslation("me.save"));
        Attempt.onClick(save, () -> {
            var named = shown.profile().named(name.getValue());
            var profile = isJudge ? judge.on(named) : named;
            people.accounts().describe(people.current().get(), shown, profile);
            finish("me.saved");
        });
        var form = new Div(layout, save);
        form.addClassName("stack");
        return form;
    }

    private List<com.vaadin.flow.component.Component> actions() {
        var buttons = new java.util.ArrayList<com.vaadin.flow.component.Component>();
        if (shown.state() == AccountState.INVITED || shown.state() == AccountState.CANCELLED) {
            buttons.add(inviteAgain());
            buttons.add(correct());
        }
        if (shown.state() == AccountState.INVITED) buttons.add(cancelInvitation());
        if (shown.state() == AccountState.ACTIVE) buttons.add(signOut());
        people.possible(shown).stream().sorted().map(this::give).forEach(buttons::add);
        if (shown.roles().size() > 1 && !people.isMe(shown))
            shown.roles().stream().sorted().map(this::take).forEach(buttons::add);
        var judges = shown.is(Role.EVALUATOR) || shown.is(Role.PANELIST);
        if (!judges && !people.isMe(shown) && shown.state() == AccountState.ACTIVE) buttons.add(handOver());
        if (people.maySecond(shown)) buttons.add(resetSecond());
        if (!people.isMe(shown)) buttons.add(shown.state() == AccountState.LOCKED ? unlock() : lock());
        return buttons;
    }

    private Button inviteAgain() {
        var button = new Button(getTranslation("people.invite-again"));
        Attempt.onClick(button, () -> {
            people.inviteAgain(shown);
            over();
        });
        return button;
    }

    private Button handOver() {
        return new Button(
                getTranslation("people.hand-over"), e -> new HandOverDialog(people, shown, this::over).open());
    }

    private Button give(Role role) {
        return ofRole(role, "people.give", () -> people.give(shown, role));
    }

    private Button take(Role role) {
        return ofRole(role, "people.take", () -> people.take(shown, role));
    }

    private Button ofRole(Role role, String verb, Runnable action) {
        var name = getTranslation("role." + role);
        return new Button(getTranslation(verb, name), e -> new ConfirmAction(
                        getTranslation(verb + "-ask", shown.name(), name), getTranslation(verb, name))
                .says(getTranslation("people.roles-says"))
                .ask(() -> {
                    action.run();
                    finish("people.roles-changed");
                }));
    }

    private Button correct() {
        return new Button(
                getTranslation("people.correct"), e -> new CorrectAddressDialog(people, shown, this::over).open());
    }

    private Button cancelInvitation() {
        return asking("people.cancel", "people.cancel-says", "people.cancelled", () -> people.cancel(shown));
    }

    private Button signOut() {
        return asking("people.sign-out", "people.sign-out-says", "people.signed-out", () -> people.accounts()
                .signOutEverywhere(people.current().get(), shown.id()));
    }

    private Button resetSecond() {
        return new Button(getTranslation("people.reset-second"), e -> new ReasonDialog(
                        getTranslation("people.reset-second-ask", shown.name()), getTranslation("people.reset-second"))
                .says(getTranslation("people.reset-second-says"))
                .danger()
                .ask(reason -> {
                    people.resetSecond(shown, reason);
                    finish("people.reset-second-done");
                }));
    }

    private Button lock() {
        var button = asking(
                "people.lock",
                "people.lock-says",
                "people.locked",
                () -> people.change(
                        shown, a -> people.accounts().lock(people.current().get(), a)));
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private Button unlock() {
        var button = new Button(getTranslation("people.unlock"));
        Attempt.onClick(button, () -> {
            people.change(shown, a -> people.accounts().unlock(people.current().get(), a));
            finish("people.unlocked");
        });
        return button;
    }

    private Button asking(String verb, String says, String done, Runnable action) {
        return new Button(getTranslation(verb), e -> new ConfirmAction(
                        getTranslation(verb + "-ask", shown.name()), getTranslation(verb))
                .says(getTranslation(says))
                .ask(() -> {
                    action.run();
                    finish(done);
                }));
    }

    private void finish(String done) {
        ActTold.done(getTranslation(done));
        over();
    }

    private void over() {
        changed.run();
        close();
    }
}
