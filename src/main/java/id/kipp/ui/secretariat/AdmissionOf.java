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
import id.kipp.decision.Consent;
import id.kipp.decision.Decision;
import id.kipp.decision.Decisions;
import id.kipp.decision.Ruling;
import id.kipp.edition.Edition;
import id.kipp.edition.Group;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Offered;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.TableLinks;
import id.kipp.ui.parts.Wording;
import org.jspecify.annotations.Nullable;

/** The list of a group after screening: how it stands, who has consented, and what can be done now. */
final class AdmissionOf extends Div {

    private final Decisions decisions;
    private final Accounts accounts;
    private final CurrentActor current;
    private final Edition edition;
    private final Group group;
    private final String matter;
    private final Div actions = new Div();

    AdmissionOf(Decisions decisions, Accounts accounts, CurrentActor current, Edition edition, Group group) {
        this.decisions = decisions;
        this.accounts = accounts;
        this.current = current;
        this.edition = edition;
        this.group = group;
        this.matter = edition.constitution().admission().key();
        show();
    }

    private void show() {
        removeAll();
        var section = new Section(Wording.of(group));
        var found = decisions.find(current.get(), edition.id(), matter, group.key());
        found.ifPresent(d -> stand(section, d));
        if (found.isEmpty()) section.add(new Paragraph(getTranslation("admission.nothing")));
        section.add(fill(found.orElse(null)));
        add(section);
    }

    private void stand(Section section, Decision decision) {
        section.add(
                decision.decided()
                        ? new StateBadge(
                                Tone.GOOD,
                                Glyph.CHECK,
                                getTranslation(
                                        "admission.decided-no", decision.item().no()))
                        : new StateBadge(
                                Tone.ATTENTION,
                                Glyph.HOURGLASS,
                                getTranslation(
                                        "admission.laid-out", decision.item().no())));
        var size = decision.verdicts().size();
        section.add(
                new Paragraph(getTranslation("admission.listed", Numbers.here().whole(size), size)));
        var consents = decision.session().consents();
        if (!consents.isEmpty())
            section.add(new Paragraph(getTranslation(
                    "admission.consents",
                    String.join(
                            "; ",
                            accounts.names(consents.stream().map(Consent::by).toList())
                                    .values()))));
        var grid = grid(decision);
        section.add(TableLinks.of("hasil-seleksi", grid), grid);
    }

    private Div fill(@Nullable Decision decision) {
        actions.removeAll();
        actions.addClassName("actions");
        if (decision != null && !decision.decided() && !hasConsented(decision)) actions.add(consent(decision));
        var prepare = new Button(getTranslation(
                decision == null || decision.decided() ? "admission.prepare" : "admission.prepare-again"));
        prepare.addClickListener(e -> {
            var actor = current.get();
            act(
                    "admission.preparing",
                    () -> decisions.prepare(actor, edition.id(), matter, group.key()),
                    "admission.prepared");
        });
        actions.add(Offered.unless(decisions.obstacle(current.get(), edition.id(), matter, group.key()), prepare));
        if (decision != null && decision.decided())
            actions.add(new Anchor(
                    "sekretariat/pengumuman?edisi=" + edition.id().value(), getTranslation("admission.to-letter")));
        return actions;
    }

    private boolean hasConsented(Decision decision) {
        return decision.session().consents().stream()
                .anyMatch(c -> c.by().equals(current.get().id()));
    }

    private Button consent(Decision decision) {
        var consent = new Button(getTranslation("admission.consent"), Glyph.CHECK.icon());
        consent.addThemeVariants(ButtonVariant.PRIMARY);
        var size = decision.verdicts().size();
        consent.addClickListener(e -> new ConfirmAction(
                        getTranslation("admission.consent-ask", Numbers.here().whole(size), size),
                        getTranslation("admission.consent"))
                .says(getTranslation("admission.consent-says"))
                .ask(() -> {
                    var actor = current.get();
                    act("admission.consenting", () -> decisions.consent(actor, decision), "admission.consented-done");
                }));
        return consent;
    }

    /** Beside the screen, for a list may be of thousands. */
    private void act(String label, Runnable act, String done) {
        actions.removeAll();
        actions.add(new LongJob<>(getTranslation(label), bar -> tried(label, act, done), said -> {
                    show();
                    said.run();
                })
                .watching());
    }

    /** Where somebody else was first, what is so now is shown, and nothing is done. */
    private Runnable tried(String label, Runnable act, String done) {
        try {
            act.run();
            return () -> ActTold.done(getTranslation(done));
        } catch (Stale another) {
            return () -> ActTold.refused(getTranslation("admission.changed"));
        } catch (Refusal refused) {
            return () -> Attempt.turnedDown(this, refused, () -> act(label, act, done));
        }
    }

    private DataGrid<Ruling> grid(Decision decision) {
        var grid = new DataGrid<Ruling>(getTranslation("admission.title") + ": " + Wording.of(group));
        grid.text(getTranslation("secretariat.number"), r -> r.entry().number())
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.link(getTranslation("secretariat.title"), r -> r.entry().title(), AdmissionOf::href)
                .setFlexGrow(4);
        grid.text(getTranslation("secretariat.agency"), r -> r.entry().agency().name())
                .setFlexGrow(3);
        grid.badge(getTranslation("site.result"), this::result);
        grid.text(getTranslation("secretariat.reason"), Ruling::reason)
                .setTooltipGenerator(Ruling::reason) // it may be longer than its column
                .setFlexGrow(3);
        grid.narrow(r -> new Div(
                new Anchor(href(r), r.entry().title()),
                new Span(r.entry().number() + " · " + r.entry().agency().name()),
                result(r),
                new Span(r.reason())));
        var size = decision.verdicts().size();
        grid.setItems(DataProvider.fromCallbacks(
                q -> decisions.verdicts(current.get(), decision, q.getOffset(), q.getLimit()).stream(), q -> {
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
