package id.kipp.ui.admin;

import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.account.Account;
import id.kipp.account.AccountFilter;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.audit.AuditEntry;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.SetAside;
import id.kipp.audit.SetAsides;
import id.kipp.audit.TrailFilter;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.notice.Links;
import id.kipp.notice.Topic;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trail with the names of those who acted; the chain itself knows only their ids. */
@Component
class Trail {

    static final int PAGE = 50;
    private static final int NAMESAKES = 5;

    /** @param who the person's name, or the id where it is no person's: a visitor, a job, the operator */
    record Line(AuditEntry entry, String who, About about) {}

    /** @param words number and title, or a name; the subject as it is recorded where the reader may read no more @param address where it opens for the reader; empty where it does not */
    record About(String words, String address) {}

    private static final Sentences INDONESIAN = Sentences.in(Sentences.INDONESIAN);
    private static final Sentences ENGLISH = Sentences.in(Locale.ENGLISH);

    private final AuditTrail trail;
    private final SetAsides asides;
    private final Accounts accounts;
    private final Proposals proposals;
    private final Editions editions;
    private final Links links;
    private final CurrentActor current;

    Trail(
            AuditTrail trail,
            SetAsides asides,
            Accounts accounts,
            Proposals proposals,
            Editions editions,
            Links links,
            CurrentActor current) {
        this.trail = trail;
        this.asides = asides;
        this.accounts = accounts;
        this.proposals = proposals;
        this.editions = editions;
        this.links = links;
        this.current = current;
    }

    /** Newest first; one more than a page where there are older ones. */
    List<Line> page(TrailFilter filter, long before) {
        return lines(trail.page(current.get(), filter, before, PAGE + 1));
    }

    /** Oldest first; one more than a page where there are newer ones. */
    List<Line> oldest(TrailFilter filter, long after) {
        return lines(trail.oldest(current.get(), filter, after, PAGE + 1));
    }

    private List<Line> lines(List<AuditEntry> entries) {
        var names = names(entries.stream().map(AuditEntry::actor).toList());
        var about = about(entries);
        var all = editions.all().stream().collect(Collectors.toMap(e -> e.id().value(), e -> e));
        return entries.stream()
                .map(e -> new Line(
                        e,
                        names.getOrDefault(new AccountId(e.actor()), e.actor()),
                        ofEdition(e, all)
                                .or(() -> Optional.ofNullable(about.get(e.about())))
                                .orElseGet(() -> new About(e.subject(), ""))))
                .toList();
    }

    private Optional<About> ofEdition(AuditEntry entry, Map<String, Edition> all) {
        return Optional.ofNullable(entry.edition()).map(all::get).flatMap(e -> new EditionSubjects(
                        e, links, current.get().roles(), I18NProvider::translate)
                .of(entry.subject()));
    }

    /** Of all lines of a page at once: the proposals that the reader may read, and people. */
    private Map<String, About> about(List<AuditEntry> entries) {
        var known = new HashMap<String, About>();
        names(entries.stream()
                        .filter(e -> e.subject().startsWith("account:")
                                || e.subject().startsWith("proof:"))
                        .map(AuditEntry::about)
                        .toList())
                .forEach((id, name) -> known.put(id.value(), new About(name, "")));
        var actor = current.get();
        var ids = entries.stream().map(e -> new ProposalId(e.about())).collect(Collectors.toSet());
        proposals.all(actor, ids).stream()
                .filter(p -> p.submission() != null)
                .forEach(p -> known.put(
                        p.id().value(),
                        new About(
                                p.submitted().number() + " · " + p.submitted().title(),
                                links.to(new Topic(Topic.Kind.PROPOSAL, p.id().value()), actor.roles()))));
        return known;
    }

    /** Of those who are people. */
    Map<AccountId, String> names(Collection<String> actors) {
        return accounts.names(actors.stream().map(AccountId::new).collect(Collectors.toSet()));
    }

    /** What the words in the address ask for. */
    TrailFilter filter(Map<String, String> words) {
        var about = words.getOrDefault("tentang", "");
        var subject = about.contains(":");
        return new TrailFilter(
                actors(words.getOrDefault("oleh", "")),
                subject ? about : "",
                subject ? "" : id(about),
                words.get("edisi-jejak"),
                day(words.get("dari")),
                day(words.get("sampai")),
                words.containsKey("tampil"));
    }

    long count() {
        return trail.count(current.get());
    }

    List<SetAsides.Found> setAside() {
        return asides.latest(current.get(), PAGE);
    }

    boolean mayClose() {
        return current.get().is(Role.ADMINISTRATOR);
    }

    void close(SetAside line, String reason) {
        asides.close(current.get(), line.id(), reason);
    }

    /** The person's name, or the id where it is no person's. */
    String who(AccountId id) {
        return accounts.names(Set.of(id)).getOrDefault(id, id.value());
    }

    Map<String, String> editions() {
        var all = new LinkedHashMap<String, String>();
        editions.all().stream().map(Edition::id).forEach(e -> all.put(e.value(), e.value()));
        return all;
    }

    /** What was done; the bare key where no sentence has been written for it. */
    String words(String action, Locale locale) {
        var key = "audit." + action;
        var words = (locale.getLanguage().equals("en") ? ENGLISH : INDONESIAN).of(key);
        return words.equals(key) ? action : words;
    }

    /** An id, or those whose name or address has these words; nobody where there are none. */
    private List<AccountId> actors(String who) {
        if (who.isEmpty()) return List.of();
        var found = accounts.page(current.get(), AccountFilter.ALL.words(who), 0, NAMESAKES).stream()
                .map(Account::id)
                .toList();
        return found.isEmpty() ? List.of(new AccountId(who)) : found;
    }

    /** A receipt's number or code leads to its proposal; anything else is taken as an id. */
    private String id(String about) {
        if (about.isEmpty()) return about;
        return proposals.numbered(current.get(), about).map(p -> p.value()).orElse(about);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }
}
