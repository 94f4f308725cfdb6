package id.kipp.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.account.Accounts;
import id.kipp.edition.Edition;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Draft;
import id.kipp.proposal.DraftVersions;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Event;
import id.kipp.proposal.Histories;
import id.kipp.proposal.Part;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.NoteList;
import id.kipp.ui.parts.RevisionHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a proposal became what it is: who did what, its earlier texts, what was written when it was sent back. */
final class HistoryPart {

    /** What it asks. */
    @org.springframework.stereotype.Component
    record Asked(Proposals proposals, Drafts drafts, DraftVersions versions, Histories histories, Accounts accounts) {}

    private final Asked asked;
    private final Actor actor;
    private final Proposal proposal;
    private final Edition edition;
    private final @Nullable Draft draft;

    /** @param draft what is being written, where the reader may see it */
    HistoryPart(Asked asked, Actor actor, Proposal proposal, Edition edition, @Nullable Draft draft) {
        this.asked = asked;
        this.actor = actor;
        this.proposal = proposal;
        this.edition = edition;
        this.draft = draft;
    }

    /** Of the parts the reader may see. */
    List<Component> sections(Set<Part> parts) {
        var sections = new ArrayList<Component>();
        if (parts.contains(Part.HISTORY)) {
            sections.add(events());
            kept().forEach(sections::add);
            sections.add(versions());
        }
        if (parts.contains(Part.NOTES)) sections.add(section("unit.notes", notes()));
        return sections;
    }

    private Section events() {
        var events = asked.histories().of(actor, proposal.id());
        var names = asked.accounts()
                .names(events.stream()
                        .map(Event::by)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return section("dossier.events", new EventList(events, names));
    }

    /** Earlier texts of what is still its unit's to write. */
    private Stream<Section> kept() {
        if (draft == null || !actor.is(Role.SERVICE_UNIT)) return Stream.empty();
        var editable = asked.drafts().obstacle(actor, proposal.id()).isEmpty();
        var list = new DraftVersionList(asked, actor, edition.constitution(), draft, editable);
        var content = list.getChildren().findAny().isPresent() ? list : new EmptyState(said("unit.no-draft-versions"));
        return Stream.of(section("unit.draft-versions", content).says(said("unit.draft-versions-says")));
    }

    private Section versions() {
        var versions = new RevisionHistory(
                edition.constitution(),
                asked.proposals().revisions(actor, proposal),
                draft == null ? null : draft.text(),
                draft == null ? proposal.changedAt() : draft.savedAt());
        return section("unit.versions", versions).says(said("unit.versions-says"));
    }

    private Component notes() {
        return proposal.notes().isEmpty() ? new EmptyState(said("unit.no-notes")) : new NoteList(proposal.notes());
    }

    private static Section section(String heading, Component content) {
        return new Section(said(heading), content);
    }

    private static String said(String key) {
        return I18NProvider.translate(key);
    }
}
