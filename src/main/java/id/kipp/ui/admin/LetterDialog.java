package id.kipp.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import id.kipp.account.CurrentActor;
import id.kipp.mail.Mail;
import id.kipp.mail.MailState;
import id.kipp.mail.Mails;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Toast;

/** One letter; its text only where it is kept here instead of being sent. */
final class LetterDialog extends Dialog {

    LetterDialog(Mails mails, CurrentActor current, String id, Runnable changed) {
        var mail = mails.read(current.get(), id);
        setHeaderTitle(mail.subject());
        add(facts(mail));
        if (mail.body() == null) {
            add(new Paragraph(getTranslation("admin.letter-closed")));
        } else {
            var text = new Pre(mail.body());
            text.addClassName("letter-text");
            add(text);
        }
        if (mail.state() == MailState.KEPT || mail.state() == MailState.FAILED) {
            var again = new Button(getTranslation("admin.letter-again"));
            Attempt.onClick(again, () -> {
                mails.again(current.get(), id);
                Toast.done(getTranslation("admin.letter-queued"));
                changed.run();
                close();
            });
            getFooter().add(again);
        }
        getFooter().add(new Button(getTranslation("people.close"), e -> close()));
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
