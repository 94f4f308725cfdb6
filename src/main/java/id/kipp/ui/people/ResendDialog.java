package id.kipp.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.Account;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Numbers;
import java.util.List;

/** Who still has to answer an invitation, all chosen at first; one press writes to those that are chosen. */
final class ResendDialog extends Dialog {

    private final AccountActions people;
    private final List<Account> waiting;
    private final Runnable changed;
    private final DataGrid<Account> grid = new DataGrid<>(getTranslation("people.resend-list"));
    private final Paragraph count = new Paragraph();
    private final Button send = new Button(getTranslation("people.resend-do"));

    ResendDialog(AccountActions people, List<Account> waiting, Runnable changed) {
        this.people = people;
        this.waiting = waiting;
        this.changed = changed;
        addClassNames("ask", "resend-dialog");
        setHeaderTitle(getTranslation("people.resend"));
        setCloseOnOutsideClick(false);
        getFooter().add(back());
        if (waiting.isEmpty()) add(new Paragraph(getTranslation("people.resend-none")));
        else ask();
    }

    private void ask() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.cell(getTranslation("people.name"), ResendDialog::who);
        grid.setItems(waiting);
        var chosen = grid.asMultiSelect();
        chosen.select(waiting);
        chosen.addSelectionListener(e -> count());
        count.getElement().setAttribute("role", "status");
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(send, this::send);
        add(new Paragraph(getTranslation("people.resend-says")), grid, count);
        getFooter().add(send);
        count();
    }

    private void count() {
        var all = waiting.size();
        var chosen = chosen().size();
        count.setText(getTranslation(
                "people.resend-count",
                Numbers.here().whole(chosen),
                Numbers.here().whole(all)));
        send.setEnabled(chosen > 0);
    }

    private void send() {
        var chosen = chosen();
        people.inviteAllAgain(chosen);
        close();
        changed.run();
    }

    private List<Account> chosen() {
        return List.copyOf(grid.getSelectedItems());
    }

    private Button back() {
        var back = new Button(getTranslation(waiting.isEmpty() ? "kit.close" : "kit.back"), e -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        return back;
    }

    private static Div who(Account account) {
        var email = new Span(account.profile().email());
        email.addClassName("people-email");
        return new Div(new Span(account.name()), email);
    }
}
