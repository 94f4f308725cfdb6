package id.kipp.demo;

import id.kipp.document.Documents;
import id.kipp.document.SampleFiles;
import id.kipp.edition.Edition;
import id.kipp.edition.Form;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Attached;
import id.kipp.proposal.Draft;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Innovator;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalId;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Writes proposals as their units would, with real letters. */
@DemoPart
class Writing {

    /** A real, public page: the ministry's channel; the demo has no films of its own. */
    private static final String VIDEO = "https://www.youtube.com/watch?v=kippdemo001";

    private final Everybody people;
    private final Drafts drafts;
    private final Documents documents;

    Writing(Everybody people, Drafts drafts, Documents documents) {
        this.people = people;
        this.drafts = drafts;
        this.documents = documents;
    }

    /** A complete draft, its documents waiting to be read. */
    Draft complete(Edition edition, Story story) {
        var draft = begin(edition, story);
        var writer = writer(story);
        var form = edition.constitution().form(draft.text().group());
        draft = attach(writer, draft, form, story);
        return drafts.save(writer, draft, text(draft.text(), form, story, true));
    }

    /** Begun and left: header and some sections. */
    ProposalId begun(Edition edition, Story story) {
        var draft = begin(edition, story);
        var form = edition.constitution().form(draft.text().group());
        drafts.save(writer(story), draft, text(draft.text(), form, story, false));
        return draft.id();
    }

    /** The files nobody should send, in a draft of their own: a scan, a locked one, a broken one. */
    void troubled(Edition edition, Story story) {
        var writer = writer(story);
        var draft = drafts.open(writer, begun(edition, story));
        var words = List.of(story.sections().getOrDefault("summary", ""));
        draft = attach(writer, draft, "extra", "hasil-pindai.pdf", SampleFiles.scan("Bukti pelaksanaan", words));
        draft = attach(writer, draft, "extra", "terkunci.pdf", SampleFiles.encrypted("Bukti pelaksanaan", words));
        attach(writer, draft, "extra", "rusak.pdf", SampleFiles.damaged("Bukti pelaksanaan", words));
    }

    Actor writer(Story story) {
        return people.writer(people.agency(story.agency()), story.unit());
    }

    /** True once every document handed in so far has been read. */
    boolean allRead(List<Draft> written) {
        var handedIn = written.stream()
                .flatMap(d -> d.text().files().stream())
                .map(Attached::document)
                .toList();
        return documents.find(handedIn).values().stream().noneMatch(d -> d.isWaiting());
    }

    private Draft begin(Edition edition, Story story) {
        var rules = edition.constitution();
        var group = rules.groups().stream()
                .map(g -> g.key())
                .filter(story.group()::equals)
                .findFirst()
                .orElse("GENERAL");
        var category = rules.categories().stream()
                .filter(c -> c.key().equals(story.category()) || c.id().equalsIgnoreCase(story.category()))
                .findFirst()
                .orElseGet(() -> rules.categories()
                        .get(Math.floorMod(
                                story.title().hashCode(), rules.categories().size())));
        return drafts.start(writer(story), edition.id(), story.title(), group, category.key());
    }

    private Draft attach(Actor writer, Draft draft, Form form, Story story) {
        var letters = form.attachments().stream()
                .filter(a -> a.required() && a.appliesTo(story.app()))
                .toList();
        if (letters.isEmpty()) return draft;
        if (story.isLong()) draft = report(writer, draft, form, story);
        // every other long one brings each letter for itself
        if (story.isLong() && story.title().length() % 2 == 0) {
            for (var letter : letters)
                draft = attach(
                        writer,
                        draft,
                        letter.key(),
                        letter.key().replace('_', '-') + ".pdf",
                        Papers.letter(story, letter));
            return draft;
        }
        // the others a single letter that says everything asked for
        var before = draft.text().files();
        draft = attach(writer, draft, letters.getFirst().key(), "pernyataan-gabungan.pdf", Papers.statements(story));
        var one = draft.text().files().getLast();
        var all = new ArrayList<>(before);
        letters.forEach(l -> all.add(new Attached(l.key(), one.document(), one.name())));
        return drafts.save(writer, draft, draft.text().withFiles(all));
    }

    private Draft report(Actor writer, Draft draft, Form form, Story story) {
        var evidence = form.sections().stream().filter(s -> s.evidence()).findFirst();
        if (evidence.isEmpty()) return draft;
        return attach(writer, draft, evidence.get().slot(), "laporan-hasil.docx", Papers.report(story));
    }

    private Draft attach(Actor writer, Draft draft, String slot, String name, byte[] bytes) {
        return drafts.attach(writer, draft, slot, name, new ByteArrayInputStream(bytes));
    }

    private static ProposalDraft text(ProposalDraft begun, Form form, Story story, boolean whole) {
        var sections = new HashMap<String, String>();
        var fact = 0;
        for (var section : form.sections()) {
            var own = story.sections().get(section.key());
            if (own != null) sections.put(section.key(), own);
            else if (!story.facts().isEmpty())
                sections.put(
                        section.key(), story.facts().get(fact++ % story.facts().size()));
            else sections.put(section.key(), story.sections().getOrDefault("summary", ""));
            if (!whole && sections.size() >= 2) break;
        }
        var stated = new ProposalDraft.Stated(story.sdgs(), story.start(), story.app(), "", List.of(), whole, null);
        return new ProposalDraft(
                begun.heading(),
                stated,
                new Innovator(story.innovator(), "", ""),
                whole ? VIDEO : "",
                sections,
                begun.files());
    }
}
