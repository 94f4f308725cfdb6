package id.kipp.ui.unit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import id.kipp.document.Document;
import id.kipp.edition.Edition;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Attached;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Readiness;
import id.kipp.report.LetterTemplates;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.parts.DocumentAccess;
import id.kipp.ui.parts.FormPlaces;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a proposal is written: outline at the left, the form, what is missing at the right. All three follow each save. */
final class WritingDesk extends Div {

    private static final int LOOK_AGAIN = 1_500;

    private final Drafts drafts;
    private final Actor actor;
    private final DocumentAccess access;
    private final LetterTemplates templates;
    private final FormSources sources;
    private final Edition edition;
    private final Consumer<Readiness> ready;
    private final Map<String, SlotUpload> slots = new LinkedHashMap<>();
    private final Autosave autosave;
    private final Uploading uploading;
    private String group = "";
    private DraftForm form;
    private FormOutline outline;
    private ReadinessPanel readiness;
    private @Nullable Registration looking;
    private boolean waiting;

    /** @param ready told after each save how far the proposal is */
    WritingDesk(
            Drafts drafts,
            DocumentAccess access,
            LetterTemplates templates,
            FormSources sources,
            Edition edition,
            Draft draft,
            SavedMark mark,
            Consumer<Readiness> ready) {
        this.drafts = drafts;
        this.actor = access.actor();
        this.access = access;
        this.templates = templates;
        this.sources = sources;
        this.edition = edition;
        this.ready = ready;
        this.autosave = new Autosave(drafts, actor, edition.constitution(), draft, mark, this::stored);
        this.uploading = new Uploading(drafts, actor, autosave::seen, next -> autosave.accept(form(), next));
        addClassName("writing-desk");
        build(draft);
        stored(draft);
    }

    void goTo(String place) {
        form.goTo(place);
    }

    Draft draft() {
        return autosave.seen();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        looking = ui.addPollListener(e -> documents(autosave.seen()));
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (looking != null) looking.remove();
    }

    private void build(Draft draft) {
        var rules = edition.constitution();
        var places = new FormPlaces(rules.form(draft.text().group()));
        group = draft.text().group();
        slots.clear();
        form = new DraftForm(
                "draft/" + draft.id().value(),
                rules,
                draft.text(),
                sources,
                slot -> slot(slot, places),
                () -> autosave.save(form()));
        outline = new FormOutline(rules.form(draft.text().group()), this::goTo);
        readiness = new ReadinessPanel(places, this::goTo);
        removeAll();
        add(outline, form, readiness);
    }

    private DraftForm form() {
        return form;
    }

    private Component slot(String slot, FormPlaces places) {
        var upload = new SlotUpload(slot, places, access, uploading, this::remove);
        places.letter(slot)
                .filter(l -> l.template() != null)
                .ifPresent(l -> upload.offer(
                        new TemplateLink(templates, actor, autosave.seen().id(), l)));
        slots.put(slot, upload);
        return upload;
    }

    private void remove(Attached file) {
        Attempt.run(this, () -> {
            autosave.accept(form, drafts.detach(actor, autosave.seen(), file));
            var slot = slots.get(file.slot());
            if (slot != null) slot.removed(file, () -> putBack(file));
        });
    }

    private void putBack(Attached file) {
        Attempt.run(this, () -> autosave.accept(form, drafts.putBack(actor, autosave.seen(), file)));
    }

    private void stored(Draft draft) {
        if (!draft.text().group().equals(group)) build(draft); // another group, another form
        documents(draft);
    }

    private void documents(Draft draft) {
        var standing = drafts.standing(actor, draft);
        var documents =
                standing.documents().stream().collect(Collectors.toMap(d -> d.id().value(), Function.identity()));
        slots.forEach((slot, upload) -> upload.show(draft.text().in(slot), documents));
        var now = standing.readiness();
        readiness.show(now);
        outline.show(draft.text(), now);
        ready.accept(now);
        waiting = documents.values().stream().anyMatch(Document::isWaiting);
        look();
    }

    /** While something is being read the browser asks again; after that it is quiet. */
    private void look() {
        getUI().ifPresent(ui -> ui.setPollInterval(waiting ? LOOK_AGAIN : -1));
    }
}
