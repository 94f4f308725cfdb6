package id.kipp.proposal;

import id.kipp.document.DocumentId;
import id.kipp.document.Kind;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.kernel.Email;
import id.kipp.kernel.VideoLink;
import id.kipp.kernel.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the form itself asks for: pure, so that the readiness meter and the submission agree to the letter. */
final class Completeness {

    /** What is known of a document: how its reading stands, and its kind (empty while unknown). */
    record Read(State state, String kind) {}

    enum State {
        WAITING,
        USABLE,
        NO_TEXT,
        REFUSED
    }

    private final Edition edition;
    private final ProposalDraft text;
    private final Map<DocumentId, Read> documents;
    private final List<Finding> found = new ArrayList<>();

    private Completeness(Edition edition, ProposalDraft text, Map<DocumentId, Read> documents) {
        this.edition = edition;
        this.text = text;
        this.documents = documents;
    }

    static List<Finding> of(Edition edition, ProposalDraft text, Map<DocumentId, Read> documents) {
        var check = new Completeness(edition, text, documents);
        check.header();
        var form = edition.constitution().form(text.group());
        form.sections().forEach(check::section);
        check.letters(form);
        check.video(form);
        text.files().forEach(check::document);
        check.declarations();
        return List.copyOf(check.found);
    }

    /** The same, taking every document for readable. */
    static List<Finding> withoutDocuments(Edition edition, ProposalDraft text) {
        var all = text.files().stream()
                .collect(Collectors.toMap(Attached::document, f -> new Read(State.USABLE, ""), (a, b) -> a));
        return of(edition, text, all);
    }

    /** How many things the form asks for; with the blocking findings it gives the readiness meter. */
    static int asked(Edition edition, ProposalDraft text) {
        var form = edition.constitution().form(text.group());
        var letters = form.attachments().stream()
                .filter(a -> a.required() && a.appliesTo(text.app()))
                .count();
        return 5 + form.sections().size() + (int) letters + (form.videoRequired() ? 1 : 0);
    }

    private void header() {
        var rules = edition.constitution();
        if (rules.category(text.category()).isEmpty()) lack(FindingKind.CATEGORY_MISSING, "category");
        if (text.sdgs().isEmpty()) lack(FindingKind.SDG_MISSING, "sdgs");
        if (text.title().length() > ProposalDraft.TITLE_MAX)
            lack(FindingKind.TITLE_TOO_LONG, "title", text.title().length(), ProposalDraft.TITLE_MAX);
        if (Words.isEmpty(text.innovator().name())) lack(FindingKind.INNOVATOR_MISSING, "innovator");
        if (!text.innovator().email().isEmpty()
                && !Email.isAddress(text.innovator().email())) lack(FindingKind.EMAIL_BAD, "innovator");
        if (text.start() == null) {
            lack(FindingKind.START_MISSING, "start");
            return;
        }
        var months = rules.minAgeMonths(text.group(), text.category());
        var lastDay = edition.entryWindow()
                .closes()
                .minusMillis(1)
                .atZone(Editions.WIB)
                .toLocalDate();
        if (text.start().isAfter(lastDay.minusMonths(months)))
            lack(FindingKind.TOO_YOUNG, "start", months, lastDay.minusMonths(months));
        if (rules.group(text.group()).byInvitation()) lack(FindingKind.BY_INVITATION, "group");
    }

    /** The first is that the data are true; those after it are the edition's own. */
    private void declarations() {
        var more = edition.constitution().entry().declared().stream().skip(1);
        if (!text.declared() || !more.allMatch(text::declares)) lack(FindingKind.NOT_DECLARED, "declared");
    }

    private void section(FormSection section) {
        var words = Words.in(text.section(section.key()));
        if (words == 0) lack(FindingKind.SECTION_EMPTY, section.key());
        else if (section.maxWords() > 0 && words > section.maxWords())
            lack(FindingKind.SECTION_TOO_LONG, section.key(), words, section.maxWords());
        else if (words < section.minWords())
            lack(FindingKind.SECTION_TOO_SHORT, section.key(), words, section.minWords());
    }

    private void letters(Form form) {
        form.attachments().stream()
                .filter(a -> a.required() && a.appliesTo(text.app()))
                .filter(a -> text.in(a.key()).isEmpty())
                .forEach(a -> lack(FindingKind.LETTER_MISSING, a.key()));
    }

    private void video(Form form) {
        if (text.video().isEmpty()) {
            if (form.videoRequired()) lack(FindingKind.VIDEO_MISSING, "video");
        } else if (VideoLink.read(text.video()).isEmpty()) lack(FindingKind.VIDEO_LINK, "video");
    }

    private void document(Attached file) {
        var read = documents.getOrDefault(file.document(), new Read(State.REFUSED, ""));
        switch (read.state()) {
            case WAITING -> lack(FindingKind.DOCUMENT_UNREAD, file.slot(), file.name());
            case REFUSED -> lack(FindingKind.DOCUMENT_REFUSED, file.slot(), file.name());
            case NO_TEXT -> {
                if (wantsText(file, read.kind())) lack(FindingKind.DOCUMENT_NO_TEXT, file.slot(), file.name());
                kind(file, read.kind());
            }
            case USABLE -> kind(file, read.kind());
        }
    }

    /** A signed letter is a scan and a photo is a picture: both are what was asked for. */
    private boolean wantsText(Attached file, String kind) {
        var letter = edition.constitution().form(text.group()).attachments().stream()
                .anyMatch(a -> a.key().equals(file.slot()));
        return !letter && !Kind.isPicture(kind);
    }

    /** A slot may take fewer kinds than the competition: letters are PDF. */
    private void kind(Attached file, String kind) {
        edition.constitution().form(text.group()).attachments().stream()
                .filter(a -> a.key().equals(file.slot())
                        && !kind.isEmpty()
                        && !a.types().contains(kind))
                .forEach(a ->
                        lack(FindingKind.DOCUMENT_WRONG_KIND, file.slot(), file.name(), String.join(", ", a.types())));
    }

    private void lack(FindingKind lack, String place, Object... details) {
        found.add(Finding.of(lack, place, details));
    }
}
