package id.kipp.ui;

import static id.kipp.Competition.GROUP;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.ServiceAnswers;
import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.audit.Forgetful;
import id.kipp.decision.Decisions;
import id.kipp.edition.EditionId;
import id.kipp.judging.Line;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.objection.Filing;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.store.Snapshot;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two worlds that differ only in which of two proposals of one agency is nominated, before any letter says so: whatever
 * anybody asks or does who does not decide on it, in lists, pages and refusals, is answered alike, down to the last character.
 */
class UnannouncedDecisionTest extends TwoWorldsTest {

    /** Write a file or an index, where no snapshot takes it out again. */
    private static final List<String> NOT_DONE = List.of("Documents", "Publishing", "Awards", "Exports", "Followers");

    Competition play;
    Applicants applicants;
    ProposalId second;
    ProposalId third;
    Snapshot before;
    Snapshot after;
    final Map<String, Account> outsiders = new LinkedHashMap<>();

    @BeforeAll
    void worlds() {
        ((StoppedClock) bean(Clock.class)).go();
        play = new Competition(context, 1, 1); // one seat, two places
        applicants = new Applicants(play);
        second = applicants.submitted("Kedua");
        third = applicants.submitted("Ketiga");
        begin();
        var elsewhere = new Competition(context, 1, 1);
        outsiders.put("visitor", null);
        outsiders.put("unit", applicants.writerAccount);
        outsiders.put("agency", applicants.adminAccount);
        outsiders.put("unit elsewhere", anAccount(Role.SERVICE_UNIT).build());
        outsiders.put("agency elsewhere", anAccount(Role.AGENCY).build());
        outsiders.put("evaluator elsewhere", account(elsewhere.evaluators.get(1)));
        outsiders.put("panelist elsewhere", account(elsewhere.panelists.get(1)));
        outsiders.values().stream().filter(a -> a != null).forEach(a -> TestSessions.of(a, context));
        ((StoppedClock) bean(Clock.class)).stop();
        Forgetful.drain(context);
        before = Snapshot.of(bean(MongoDatabase.class));
    }

    @Test
    void no_service_tells_it() {
        play(true);
        var one = answers();
        play(false);
        assertSame(one, answers());
    }

    @Test
    void no_page_bell_letter_or_file_shows_it() {
        play(true);
        var one = screens();
        play(false);
        assertSame(one, screens());
    }

    @Test
    void the_secretariat_is_told_so_that_the_worlds_do_differ() {
        play(true);
        var one = known();
        play(false);
        assertThat(known()).isNotEqualTo(one);
    }

    /** What the secretariat knows. */
    String known() {
        return bean(Proposals.class).get(play.secretary, second).stage().toString();
    }

    /** As far as both worlds go together. */
    void begin() {
        scored();
        bean(Decisions.class).prepare(play.secretary, play.id, "NOMINATION", GROUP);
    }

    final void scored() {
        play.entered("Pertama", 90);
        play.admitted(second, 80);
        play.admitted(third, 70);
        play.scoredAtDesk();
    }

    /** The same acts in both, in the same order. */
    void decide(boolean chosen) {
        var nominations = bean(Decisions.class);
        var list =
                nominations.find(play.secretary, play.id, "NOMINATION", GROUP).orElseThrow();
        list = nominations.deviate(play.evaluators.get(0), list, second, chosen, "", "Musyawarah");
        list = nominations.deviate(play.evaluators.get(0), list, third, !chosen, "", "Musyawarah");
        for (var member : play.evaluators) list = nominations.consent(member, list);
        assertThat(list.decided()).isTrue();
    }

    void play(boolean chosen) {
        Forgetful.putBack(before, context);
        decide(chosen);
        Forgetful.drain(context);
        play.settle();
        after = Snapshot.of(bean(MongoDatabase.class));
    }

    @Override
    void again() {
        Forgetful.drain(context);
        Forgetful.putBack(after, context);
    }

    @Override
    Map<String, Account> outsiders() {
        return outsiders;
    }

    @Override
    ServiceAnswers asking() {
        return new ServiceAnswers(examples());
    }

    @Override
    boolean isAsked(ServiceAnswers.Question question, ServiceAnswers asking) {
        return !SealedExamples.NOT_ASKED.containsKey(question.name())
                && NOT_DONE.stream().noneMatch(question.name()::startsWith)
                && asking.unknown(question).isEmpty();
    }

    @Override
    List<EditionId> editions() {
        return List.of(play.id);
    }

    /** What an old tab of the agency has at hand. */
    private Map<String, List<?>> examples() {
        var examples = new HashMap<String, List<?>>();
        var both = List.of(second, third);
        var seen = both.stream()
                .map(p -> bean(Proposals.class).get(applicants.admin, p))
                .toList();
        examples.put("ProposalId", both);
        examples.put("Collection<ProposalId>", List.of(both));
        examples.put("Proposal", seen);
        examples.put("EditionId", List.of(play.id));
        examples.put("Edition", List.of(play.edition()));
        examples.put(
                "Draft",
                both.stream()
                        .map(p -> bean(Drafts.class).open(applicants.writer, p))
                        .toList());
        examples.put(
                "ProposalDraft",
                List.of(bean(Drafts.class).open(applicants.writer, second).text()));
        examples.put("String", List.of("uji"));
        examples.put("String group", List.of(GROUP));
        examples.put("String code", seen.stream().map(p -> p.submitted().code()).toList());
        examples.put("boolean", List.of(true));
        examples.put("int offset", List.of(0));
        examples.put("int limit", List.of(100));
        examples.put("int score", List.of(7000));
        examples.put("Locale", List.of(Locale.of("id")));
        examples.put("String matter", List.of("ADMISSION", "NOMINATION", "FINALISTS", "AWARDS"));
        examples.put("ProposalFilter", List.of(ProposalFilter.ALL));
        examples.put("Line", List.of(new Line("significance", 50, "uji")));
        examples.put(
                "Filing",
                List.of(new Filing(Filing.Kind.OBJECTION, "Uji", "uji@kipp.test", "Keberatan ".repeat(5), "")));
        return examples;
    }

    @Override
    Stream<String> addresses(String route) {
        if (route.contains(":proposal") || route.contains(":id"))
            return Stream.of(second, third).map(p -> route.replaceFirst(":(proposal|id)\\b", p.value()));
        if (route.contains(":edition")) return Stream.of(route.replace(":edition", play.id.value()));
        if (route.contains(":code?")) {
            var receipts = Stream.of(second, third)
                    .map(p -> bean(Proposals.class).receipt(applicants.admin, p).code());
            return Stream.concat(
                    Stream.of(route.replace("/:code?", "")), receipts.map(c -> route.replace(":code?", c)));
        }
        return route.contains(":") ? Stream.of() : Stream.of(route);
    }

    Account account(Actor actor) {
        return bean(id.kipp.account.Accounts.class).get(actor.id());
    }
}
