package id.kipp.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import id.kipp.account.CurrentActor;
import id.kipp.mail.Mail;
import id.kipp.mail.MailState;
import id.kipp.mail.Mails;
import id.kipp.mail.OneTime;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Copied;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;

/** One letter; its text only where it is kept here instead of being sent, and what works once in it only once. */
final class LetterDialog extends Dialog {

    private final Mails mails;
    private final CurrentActor current;

    LetterDialog(Mails mails, CurrentActor current, String id, Runnable changed) {
        this.mails = mails;
        this.current = current;
        var mail = mails.read(current.get(), id);
        setHeaderTitle(mail.subject());
        add(facts(mail));
        var body = mail.body();
        if (body == null) {
            add(new Paragraph(getTranslation("admin.letter-closed")));
        } else {
            var text = new Pre(body.replace(OneTime.PLACE, getTranslation("admin.letter-cut")));
            text.addClassName("letter-text");
            add(text);
            if (body.contains(OneTime.PLACE)) add(link(id));
        }
        if (mail.state() == MailState.KEPT || mail.state() == MailState.FAILED) {
            var again = new Button(getTranslation("admin.letter-again"));
            Attempt.onClick(again, () -> {
                mails.again(current.get(), id);
                ActTold.done(getTranslation("admin.letter-queued"));
                changed.run();
                close();
            });
            getFooter().add(again);
        }
        getFooter().add(new Button(getTranslation("people.close"), e -> close()));
    }

    private Div link(String id) {
        var place = new Div();
        place.addClassName("stack");
        if (!mails.carries(current.get(), id)) {
            place.add(new Paragraph(getTranslation("admin.letter-shown")));
            return place;
        }
        var show = new Button(getTranslation("admin.letter-show"));
        show.addClickListener(
                e -> new ConfirmAction(getTranslation("admin.letter-show-ask"), getTranslation("admin.letter-show"))
                        .says(getTranslation("admin.letter-show-says"))
                        .ask(() -> {
                            var link = mails.show(current.get(), id);
                            place.removeAll();
                            place.add(new Copied(getTranslation("admin.letter-link"), link));
                        }));
        place.add(show);
        return place;
    }

    private FactList facts(Mail mail) {
        var facts = new FactList()
                .add(getTranslation("admin.letter-to"), mail.to())
                .add(getTranslation("admin.letter-when"), Dates.here().full(mail.queuedAt()))
                .add(getTranslation("people.state"), LettersView.badge(mail));
        if (mail.problem() != null) facts.add(getTranslation("admin.letter-problem"), mail.problem());
        return facts;
    }
}
