package id.kipp.proposal;

import id.kipp.edition.Declaration;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.store.Added;
import id.kipp.store.Flat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the service unit writes: valid at any length, complete only when the checks say so.
 *
 * @param sections text by section key
 */
public record ProposalDraft(
        @Flat Heading heading,
        @Flat Stated stated,
        Innovator innovator,
        String video,
        Map<String, String> sections,
        List<Attached> files) {

    /** What it is called, and with whom it competes. */
    public record Heading(String title, String group, String category) {

        /** @throws Refusal {@code proposal.title-length} */
        public Heading {
            title = title.strip();
            if (Typed.isNothing(title) || title.length() > Typed.LINE_MAX)
                throw new Refusal(ProposalRefusal.TITLE_LENGTH, TITLE_MAX);
            Typed.atMost(group, Typed.LINE_MAX);
            Typed.atMost(category, Typed.LINE_MAX);
        }
    }

    /**
     * What the unit states of the innovation.
     *
     * @param start when it went into service
     * @param app it is an application, so the e-government form is due
     * @param earlierFinalist year and title of an earlier final, empty for none
     * @param origins catalogue numbers of what it replicates
     * @param declared that the data are true
     * @param replicated as it was stated while no register counted it; null: nobody
     * @param ticked the edition's declarations it has ticked, in the words it ticked; null for none
     * @param beginning null where nobody has said
     */
    public record Stated(
            List<Integer> sdgs,
            @Nullable LocalDate start,
            boolean app,
            String earlierFinalist,
            List<String> origins,
            boolean declared,
            @Added @Nullable Integer replicated,
            @Added @Nullable List<Ticked> ticked,
            @Added @Nullable Beginning beginning) {

        /** In an edition that asks for no more than one declaration. */
        public Stated(
                List<Integer> sdgs,
                @Nullable LocalDate start,
                boolean app,
                String earlierFinalist,
                List<String> origins,
                boolean declared,
                @Nullable Integer replicated) {
            this(sdgs, start, app, earlierFinalist, origins, declared, replicated, null, null);
        }

        static final Stated NOTHING = new Stated(List.of(), null, false, "", List.of(), false, null);

        public Stated {
            sdgs = sdgs.stream().distinct().sorted().toList();
            origins = List.copyOf(origins);
            if (origins.size() > ORIGINS) throw new Refusal(ProposalRefusal.TOO_MANY_ORIGINS, ORIGINS);
            ticked = ticked == null || ticked.isEmpty() ? null : List.copyOf(ticked);
            beginning = beginning == null || beginning.isNothing() ? null : beginning;
            replicated = replicated == null || replicated <= 0 ? null : (Integer) Math.min(replicated, REPLICATED_MAX);
            Typed.atMost(earlierFinalist, Typed.LINE_MAX);
            Typed.atMost(String.join("", origins), Typed.REASON_MAX);
            if (ticked != null) Typed.atMost(ticked.toString(), SECTION_MAX_CHARS);
        }
    }

    /** Whether this is declared in these words. The first of an edition's declarations is the form's own as well. */
    public boolean declares(Declaration declaration) {
        return declarations().contains(Ticked.of(declaration));
    }

    public List<Ticked> declarations() {
        var all = stated.ticked();
        return all == null ? List.of() : all;
    }

    /** What may be submitted. A longer one is kept whole, so that whoever pasted it can shorten it. */
    public static final int TITLE_MAX = 150;

    private static final String REPLICATION = "REPLICATION";

    /** As many as one case of the register takes over. */
    public static final int ORIGINS = 5;

    /** More than there are institutions in the country. */
    public static final int REPLICATED_MAX = 9_999;

    /** Far beyond any word limit; keeps a pasted book out of the store. */
    static final int SECTION_MAX_CHARS = 40_000;

    /** @throws Refusal {@code proposal.section-too-big} */
    public ProposalDraft {
        if (sections.values().stream().anyMatch(s -> s.length() > SECTION_MAX_CHARS))
            throw new Refusal(ProposalRefusal.SECTION_TOO_BIG, SECTION_MAX_CHARS);
        sections = Map.copyOf(sections);
        files = List.copyOf(files);
        video = Typed.atMost(video, Typed.LINE_MAX);
        Typed.atMost(String.join("", sections.keySet()), SECTION_MAX_CHARS);
    }

    public static ProposalDraft titled(String title, String group, String category) {
        return new ProposalDraft(
                new Heading(title, group, category), Stated.NOTHING, Innovator.NOBODY, "", Map.of(), List.of());
    }

    public String title() {
        return heading.title();
    }

    public String group() {
        return heading.group();
    }

    public String category() {
        return heading.category();
    }

    public List<Integer> sdgs() {
        return stated.sdgs();
    }

    public @Nullable LocalDate start() {
        return stated.start();
    }

    public boolean app() {
        return stated.app();
    }

    public String earlierFinalist() {
        return stated.earlierFinalist();
    }

    public List<String> origins() {
        return stated.origins();
    }

    public boolean declared() {
        return stated.declared();
    }

    /** Of the group of those that replicate others. */
    public boolean isReplication() {
        return group().equals(REPLICATION);
    }

    public Beginning beginning() {
        var said = stated.beginning();
        return said == null ? Beginning.NOTHING : said;
    }

    /** Its own number in the catalogue; empty where nobody has said so. */
    public String known() {
        return beginning().known();
    }

    /** Catalogue numbers of all that it goes back to by its own word. */
    List<String> goesBackTo() {
        return Stream.concat(origins().stream(), beginning().taken().stream())
                .distinct()
                .toList();
    }

    /** How many others have replicated it, as the unit stated while no register counted it. */
    public int replications() {
        var many = stated.replicated();
        return many == null ? 0 : many;
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
        return new ProposalDraft(heading, stated, innovator, video, all, files);
    }

    /** With what another says, as far as this form asks for it; title, group, category and files stay its own. */
    ProposalDraft saying(ProposalDraft other, Form form) {
        var asked = form.sections().stream().map(FormSection::key).collect(Collectors.toSet());
        var texts = new TreeMap<>(other.sections());
        texts.keySet().retainAll(asked);
        var said = new Stated(
                other.sdgs(),
                other.start(),
                other.app(),
                other.earlierFinalist(),
                origins(),
                false,
                other.stated.replicated(),
                null,
                stated.beginning());
        return new ProposalDraft(heading, said, other.innovator, other.video, texts, files);
    }

    public ProposalDraft with(Beginning beginning) {
        var s = stated;
        var said = new Stated(
                s.sdgs(),
                s.start(),
                s.app(),
                s.earlierFinalist(),
                s.origins(),
                s.declared(),
                s.replicated(),
                s.ticked(),
                beginning);
        return new ProposalDraft(heading, said, innovator, video, sections, files);
    }

    public ProposalDraft withFiles(List<Attached> now) {
        return new ProposalDraft(heading, stated, innovator, video, sections, now);
    }
}
