package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.account.CurrentActor;
import id.kipp.kernel.Refusal;
import id.kipp.replication.Renewal;
import id.kipp.replication.Renewals;
import id.kipp.replication.ReplicationRefusal;
import id.kipp.report.RenewalBook;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.PdfLink;

/** A new head of the region: each commitment is renewed or ended, with the plans at hand. */
final class RenewalPart extends Div {

    private final Renewals renewals;
    private final RenewalBook book;
    private final CurrentActor current;
    private final Runnable again;

    RenewalPart(Renewals renewals, RenewalBook book, CurrentActor current, Runnable again) {
        this.renewals = renewals;
        this.book = book;
        this.current = current;
        this.again = again;
        addClassName("stack");
        renewals.open(current.get()).forEach(r -> add(section(r)));
    }

    /** That there is a new head. */
    Button asking() {
        var ask = new Button(getTranslation("renewal.ask"));
        ask.addThemeVariants(ButtonVariant.TERTIARY);
        ask.addClickListener(e -> {
            var since = new DatePicker(getTranslation("renewal.since"));
            ComponentTexts.into(since);
            new ReasonDialog(getTranslation("renewal.ask-question"), getTranslation("renewal.ask"))
                    .says(getTranslation("renewal.ask-says"))
                    .label(getTranslation("renewal.position"))
                    .beside(since)
                    .ask(position -> {
                        if (since.getValue() == null) throw new Refusal(ReplicationRefusal.BAD_DAY);
                        renewals.ask(current.get(), position, since.getValue());
                        again.run();
                    });
        });
        return ask;
    }

    private Section section(Renewal asked) {
        var list = new UnorderedList();
        asked.cases().forEach(c -> list.add(item(asked, c)));
        return new Section(
                        getTranslation(
                                "renewal.title", asked.position(), Dates.here().day(asked.since())),
                        list)
                .says(getTranslation("renewal.says"))
                .actions(PdfLink.of(
                        getTranslation("renewal.pdf"),
                        "pembaruan-komitmen.pdf",
                        current.get(),
                        asks -> book.pdf(asks, asked.id())));
    }

    private ListItem item(Renewal asked, Renewal.Asked one) {
        var item = new ListItem(new Anchor("replikasi/" + one.replication().value(), one.title()));
        var answer = one.answer();
        if (answer != null) {
            item.add(" · " + getTranslation(answer.renewed() ? "renewal.renewed" : "renewal.ended") + " · "
                    + answer.says());
            return item;
        }
        var renew =
                button("renew", one, number -> renewals.renew(current.get(), asked.id(), one.replication(), number));
        var end = button("end", one, why -> renewals.end(current.get(), asked.id(), one.replication(), why));
        var actions = new Div(renew, end);
        actions.addClassName("actions");
        item.add(actions);
        return item;
    }

    private Button button(String name, Renewal.Asked one, java.util.function.Consumer<String> act) {
        return new Button(getTranslation("renewal." + name), e -> new ReasonDialog(
                        getTranslation("renewal." + name + "-question", one.title()), getTranslation("renewal." + name))
                .label(getTranslation("renewal." + name + "-label"))
                .ask(said -> {
                    act.accept(said);
                    ActTold.done(getTranslation("replication.kept"));
                    again.run();
                }));
    }
}
