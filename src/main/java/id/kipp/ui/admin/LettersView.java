package id.kipp.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.mail.Mail;
import id.kipp.mail.MailState;
import id.kipp.mail.Mails;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.NarrowRow;
import id.kipp.ui.kit.PageEnds;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.layout.InPhase;
import id.kipp.ui.layout.Phase;
import jakarta.annotation.security.RolesAllowed;

/** Letters: kept ones to read when there is no mail server, failed ones to try again. */
@Route("admin/surat")
@Menu(title = "admin.letters", icon = "mail", order = 20)
@InPhase(Phase.WATCH)
@RolesAllowed("ADMINISTRATOR")
class LettersView extends Div implements HasDynamicTitle {

    private final Mails mails;
    private final CurrentActor current;
    private final DataGrid<Mail> grid = new DataGrid<>(getTranslation("admin.letters"));

    private final PageEnds<Mail> ends = new PageEnds<>();

    LettersView(Mails mails, CurrentActor current) {
        this.mails = mails;
        this.current = current;
        grid.cell(getTranslation("admin.letter-subject"), this::subject)
                .setKey("subject")
                .setFlexGrow(3);
        grid.text(getTranslation("admin.letter-to"), Mail::to).setFlexGrow(2);
        grid.text(getTranslation("admin.letter-when"), mail -> Dates.here().brief(mail.queuedAt()));
        grid.cell(getTranslation("people.state"), LettersView::badge)
                .setFlexGrow(0)
                .setWidth("9rem"); // wide enough for the longest word, whichever rows come first
        grid.narrow(mail -> new NarrowRow(subject(mail), new Span(mail.to()), badge(mail)));
        grid.empty(new EmptyState(Glyph.MAIL, getTranslation("admin.no-letters")));
        grid.setItems(DataProvider.fromCallbacks(
                query -> ends
                        .read(
                                query.getOffset(),
                                query.getLimit(),
                                (offset, limit) -> mails.page(current.get(), offset, limit),
                                (after, beyond, limit) -> mails.after(current.get(), after, beyond, limit))
                        .stream(),
                query -> (int) mails.count(current.get())));
        add(
                new PageHead(getTranslation("admin.letters"))
                        .expects(getTranslation(mails.hasServer() ? "admin.letters-sent" : "admin.letters-kept"))
                        .facts(grid.counted("admin.letters-count")),
                grid);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("admin.letters");
    }

    private Button subject(Mail mail) {
        var open = new Button(mail.subject(), e -> new LetterDialog(
                        mails, current, mail.id(), () -> grid.getDataProvider().refreshAll())
                .open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return open;
    }

    static StateBadge badge(Mail mail) {
        var tone =
                switch (mail.state()) {
                    case MailState.WAITING, MailState.SENDING -> Tone.BUSY;
                    case MailState.SENT -> Tone.GOOD;
                    case MailState.KEPT -> Tone.QUIET;
                    case MailState.FAILED -> Tone.BAD;
                };
        return new StateBadge(
                tone, com.vaadin.flow.i18n.I18NProvider.translate(mail.state().key()));
    }
}
