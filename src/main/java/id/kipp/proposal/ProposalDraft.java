package id.kipp.proposal;

import id.kipp.edition.Declaration;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.store.Added;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the service unit writes: valid at any length, complete only when the checks say so.
 *
 * @param start when the innovation went into service
 * @param app it is an application, so the e-government form is due
 * @param earlierFinalist year and title of an earlier final, empty for none
 * @param sections text by section key
 * @param origins catalogue numbers of what it replicates
 * @param declared the unit declares that the data are true
 * @param ticked what else of the edition's declarations it has ticked, in the words it ticked; null for none
 */
public record ProposalDraft(
        String title,
        String group,
        String category,
        List<Integer> sdgs,
        @Nullable LocalDate start,
        boolean app,
        String earlierFinalist,
        Innovator innovator,
        String video,
        Map<String, String> sections,
        List<Attached> files,
        List<String> origins,
        boolean declared,
        @Added @Nullable List<Ticked> ticked) {

    /** What may be submitted. A longer one is kept whole, so that whoever pasted it can shorten it. */
    public static final int TITLE_MAX = 150;

    /** Far beyond any word limit; keeps a pasted book out of the store. */
    static final int SECTION_MAX_CHARS = 40_000;

    /** @throws Refusal {@code proposal.title-length}, {@code proposal.section-too-big} */
    public ProposalDraft {
        title = title.strip();
        if (Typed.isNothing(title) || title.length() > Typed.LINE_MAX)
            throw new Refusal(ProposalRefusal.TITLE_LENGTH, TITLE_MAX);
        if (sections.values().stream().anyMatch(s -> s.length() > SECTION_MAX_CHARS))
            throw new Refusal(ProposalRefusal.SECTION_TOO_BIG, SECTION_MAX_CHARS);
        sdgs = sdgs.stream().distinct().sorted().toList();
        sections = Map.copyOf(sections);
        files = List.copyOf(files);
        origins = List.copyOf(origins);
        ticked = ticked == null || ticked.isEmpty() ? null : List.copyOf(ticked);
        video = Typed.atMost(video, Typed.LINE_MAX);
        Typed.atMost(earlierFinalist, Typed.LINE_MAX);
        Typed.atMost(group, Typed.LINE_MAX);
        Typed.atMost(category, Typed.LINE_MAX);
        Typed.atMost(String.join("", sections.keySet()), SECTION_MAX_CHARS);
        Typed.atMost(String.join("", origins), Typed.REASON_MAX);
    }

    public static ProposalDraft titled(String title, String group, String category) {
        return new ProposalDraft(
                title,
                group,
                category,
                List.of(),
                null,
                false,
                "",
                Innovator.NOBODY,
                "",
                Map.of(),
                List.of(),
                List.of(),
                false,
                null);
    }

    /** A proposal of an edition that asks for no more than one declaration. */
    public ProposalDraft(
            String title,
            String group,
            String category,
            List<Integer> sdgs,
            @Nullable LocalDate start,
            boolean app,
            String earlierFinalist,
            Innovator innovator,
            String video,
            Map<String, String> sections,
            List<Attached> files,
            List<String> origins,
            boolean declared) {
        this(
                title,
                group,
                category,
                sdgs,
                start,
                app,
                earlierFinalist,
                innovator,
                video,
                sections,
                files,
                origins,
                declared,
                null);
    }

    /** Whether this is declared in these words. The first of an edition's declarations is the form's own as well. */
    public boolean declares(Declaration declaration) {
        return declarations().contains(Ticked.of(declaration));
    }

    public List<Ticked> declarations() {
        return ticked == null ? List.of() : ticked;
    }

    public String section(String key) {
        return sections.getOrDefault(key, "");
    }

    /** Letters in its sections. */
    int length() {
        return sections.values().stream().mapToInt(String::length).sum();
    }

    public List<Attached> in(String slot) {
        return files.stream().filter(f -> f.slot().equals(slot)).toList();
    }

    public ProposalDraft withSection(String key, String text) {
        var all = new TreeMap<>(sections);
        all.put(key, text);
        return new ProposalDraft(
                title,
                group,
                category,
                sdgs,
                start,
                app,
                earlierFinalist,
                innovator,
                video,
                all,
                files,
                origins,
                declared,
                ticked);
    }

    /** With what another says, as far as this form asks for it; title, group, category and files stay its own. */
    ProposalDraft saying(ProposalDraft other, Form form) {
        var asked = form.sections().stream().map(FormSection::key).collect(Collectors.toSet());
        var texts = new TreeMap<>(other.sections());
        texts.keySet().retainAll(asked);
        return new ProposalDraft(
                title,
                group,
                category,
                other.sdgs,
                other.start,
                other.app,
                other.earlierFinalist,
                other.innovator,
                other.video,
                texts,
                files,
                origins,
                false,
                null);
    }

    public ProposalDraft withFiles(List<Attached> now) {
        return new ProposalDraft(
                title,
                group,
                category,
                sdgs,
                start,
                app,
                earlierFinalist,
                innovator,
                video,
                sections,
                now,
                origins,
                declared,
                ticked);
    }
}
