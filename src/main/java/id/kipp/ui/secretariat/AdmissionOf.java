package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.decision.Admission;
import id.kipp.decision.Admissions;
import id.kipp.decision.Ruling;
import id.kipp.edition.Edition;
import id.kipp.edition.Group;
import id.kipp.kernel.Stale;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.Wording;
import org.jspecify.annotations.Nullable;

/** The list of a group after screening: how it stands, who has consented, and what can be done now. */
final class AdmissionOf extends Div {

    private final Admissions admissions;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Edition edition;
    private final Group group;

    AdmissionOf(Admissions admissions, Accounts accounts, CurrentActor current, Edition edition, Group group) {
        this.admissions = admissions;
        this.accounts = accounts;
        this.current = current;
        this.edition = edition;
        this.group = group;
        show();
    }

    private void show() {
        removeAll();
        var section = new Section(Wording.of(group));
        var found = admissions.find(current.get(), edition.id(), group.key());
        found.ifPresent(a -> stand(section, a));
        if (found.isEmpty()) section.add(new Paragraph(getTranslation("admission.nothing")));
        section.add(actions(found.orElse(null)));
        add(section);
    }

    private void stand(Section section, Admission admission) {
        section.add(
                admission.decided()
                        ? new StateBadge(Tone.GOOD, Glyph.CHECK, getTranslation("admission.decided-no", admission.no()))
                        : new StateBadge(
                                Tone.ATTENTION, Glyph.HOURGLASS, getTranslation("admission.laid-out", admission.no())));
        var size = admission.list().size();
        section.add(
                new Paragraph(getTranslation("admission.listed", Numbers.here().whole(size), size)));
        var assents = admission.resolution().assents();
        if (!assents.isEmpty())
            section.add(new Paragraph(getTranslation(
                    "admission.consents",
                    String.join(
                            "; ",
                            accounts.names(assents.stream()
                                            .map(Admission.Assent::by)
                                            .toList())
                                    .values()))));
        section.add(grid(admission));
    }

    private Div actions(@Nullable Admission admission) {
        var actions = new Div();
        actions.addClassName("actions");
        if (admission != null && !admission.decided()) actions.add(consent(admission));
        var prepare = new Button(getTranslation(
                admission == null || admission.decided() ? "admission.prepare" : "admission.prepare-again"));
        Attempt.onClick(
                prepare,
                () -> act(() -> admissions.prepare(current.get(), edition.id(), group.key()), "admission.prepared"));
        actions.add(prepare);
        if (admission != null && admission.decided())
            actions.add(new Anchor(
                    "sekretariat/pengumuman?edisi=" + edition.id().value(), getTranslation("admission.to-letter")));
        return actions;
    }

    private Button consent(Admission admission) {
        var consent = new Button(getTranslation("admission.consent"), Glyph.CHECK.icon());
        consent.addThemeVariants(ButtonVariant.PRIMARY);
        var size = admission.list().size();
        consent.addClickListener(e -> new ConfirmAction(
                        getTranslation("admission.consent-ask", Numbers.here().whole(size), size),
                        getTranslation("admission.consent"))
                .says(getTranslation("admission.consent-says"))
                .ask(() -> act(() -> admissions.consent(current.get(), admission), "admission.consented-done")));
        return consent;
    }

    /** Where somebody else was first, what is so now is shown, and nothing is done. */
    private void act(Runnable act, String done) {
        try {
            act.run();
            Toast.done(getTranslation(done));
        } catch (Stale another) {
            Toast.refused(getTranslation("admission.changed"));
        }
        show();
    }

    private DataGrid<Ruling> grid(Admission admission) {
        var grid = new DataGrid<Ruling>(getTranslation("admission.title") + ": " + Wording.of(group));
        grid.text(getTranslation("secretariat.number"), r -> r.entry().number())
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.link(getTranslation("secretariat.title"), r -> r.entry().title(), AdmissionOf::href)
                .setFlexGrow(4);
        grid.text(getTranslation("secretariat.agency"), r -> r.entry().agency().name())
                .setFlexGrow(3);
        grid.badge(getTranslation("site.result"), this::result);
        grid.text(getTranslation("secretariat.reason"), Ruling::reason).setFlexGrow(3);
        grid.narrow(r -> new Div(
                new Anchor(href(r), r.entry().title()),
                new Span(r.entry().number() + " · " + r.entry().agency().name()),
                result(r),
                new Span(r.reason())));
        var size = admission.list().size();
        grid.setItems(DataProvider.fromCallbacks(
                q -> admissions.rulings(current.get(), admission, q.getOffset(), q.getLimit()).stream(), q -> {
                    q.getOffset(); // a frozen list keeps its length
                    return size;
                }));
        return grid;
    }

    private StateBadge result(Ruling ruling) {
        var says = getTranslation("site.result." + ruling.result());
        return ruling.admits() ? new StateBadge(Tone.GOOD, Glyph.CHECK, says) : new StateBadge(Tone.QUIET, says);
    }

    private static String href(Ruling ruling) {
        return "sekretariat/seleksi/" + ruling.proposal().value();
    }
}
