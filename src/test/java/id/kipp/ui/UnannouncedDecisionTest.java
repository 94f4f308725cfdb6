package id.kipp.ui;

import static id.kipp.Competition.GROUP;
import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.ServiceAnswers;
import id.kipp.account.Account;
import id.kipp.account.Actors;
import id.kipp.account.TestSessions;
import id.kipp.audit.Forgetful;
import id.kipp.evaluation.Line;
import id.kipp.evaluation.Nominations;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.objection.Filing;
import id.kipp.panel.Matter;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.store.CommandCount;
import id.kipp.store.Snapshot;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.Import;

/**
 * Two worlds that differ only in which of two proposals of one agency is nominated, before any letter says so: whatever
 * anybody asks or does who does not decide on it, in lists, pages and refusals, is answered alike, down to the last character.
 */
@Import(StoppedClock.Instead.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnannouncedDecisionTest extends UiTest {

    private static final List<String> WRITES =
            List.of("insert", "update", "delete", "findAndModify", "findandmodify", "createIndexes");

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
        play.entered("Pertama", 90);
        second = applicants.submitted("Kedua");
        third = applicants.submitted("Ketiga");
        play.admitted(second, 80);
        play.admitted(third, 70);
        play.scoredAtDesk();
        bean(Nominations.class).prepare(play.secretary, play.id, GROUP);
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
    void no_page_shows_it() {
        play(true);
        var one = screens();
        play(false);
        assertSame(one, screens());
    }

    @Test
    void the_secretariat_is_told_so_that_the_worlds_do_differ() {
        play(true);
        var one = bean(Proposals.class).get(play.secretary, second).stage();
        play(false);
        assertThat(bean(Proposals.class).get(play.secretary, second).stage()).isNotEqualTo(one);
    }

    /** The same acts in both, in the same order. */
    private void play(boolean chosen) {
        before.restore();
        Forgetful.forget(context);
        var nominations = bean(Nominations.class);
        var list = nominations.find(play.secretary, play.id, GROUP).orElseThrow();
        list = nominations.deviate(play.evaluators.get(0), list, second, chosen, "Musyawarah");
        list = nominations.deviate(play.evaluators.get(0), list, third, !chosen, "Musyawarah");
        for (var member : play.evaluators) list = nominations.consent(member, list);
        assertThat(list.isDecided()).isTrue();
        Forgetful.drain(context);
        play.settle();
        after = Snapshot.of(bean(MongoDatabase.class));
    }

    private void again() {
        Forgetful.drain(context);
        after.restore();
        Forgetful.forget(context);
    }

    private Map<String, String> answers() {
        var answers = new LinkedHashMap<String, String>();
        var service = new ServiceAnswers(examples());
        for (var question : ServiceAnswers.questions(context)) {
            if (SealedExamples.NOT_ASKED.containsKey(question.name())) continue;
            if (!service.unknown(question).isEmpty() || NOT_DONE.stream().anyMatch(question.name()::startsWith))
                continue;
            for (var way : service.ways(question)) {
                if (!question.asksWho()) ask(answers, service, question, "anybody", null, way);
                else outsiders.forEach((who, account) -> ask(answers, service, question, who, actor(account), way));
            }
        }
        return answers;
    }

    private void ask(
            Map<String, String> answers,
            ServiceAnswers service,
            ServiceAnswers.Question question,
            String who,
            Actor actor,
            List<Object> way) {
        var key = who + ": " + question.name() + " " + SealedExamples.brief(way);
        var commands = bean(CommandCount.class)
                .during(() -> answers.put(key, Comparable.text(service.answer(question, actor, way))));
        if (commands.stream().noneMatch(c -> WRITES.stream().anyMatch(c::startsWith))) return;
        answers.computeIfPresent(key, (k, answer) -> Comparable.withoutNewIds(answer));
        again();
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
        examples.put("Matter", List.of(Matter.values()));
        examples.put("ProposalFilter", List.of(ProposalFilter.ALL));
        examples.put("Line", List.of(new Line("significance", 50, "uji")));
        examples.put(
                "Filing",
                List.of(new Filing(Filing.Kind.OBJECTION, "Uji", "uji@kipp.test", "Keberatan ".repeat(5), "")));
        return examples;
    }

    private Map<String, String> screens() {
        var screens = new LinkedHashMap<String, String>();
        outsiders.forEach((who, account) -> {
            if (account == null) signOut();
            else signIn(account);
            addresses().forEach(address -> screens.put(who + ": " + address, screen(address)));
        });
        return screens;
    }

    private String screen(String address) {
        try {
            UI.getCurrent().navigate(address);
            return Comparable.text(Screen.of(UI.getCurrent()));
        } catch (RuntimeException | Error refused) {
            return String.valueOf(refused);
        }
    }

    private Stream<String> addresses() {
        return routes.getRoutes().stream()
                .filter(view -> view.isAnnotationPresent(Route.class))
                .map(view -> view.getAnnotation(Route.class).value())
                .sorted()
                .flatMap(this::addresses);
    }

    private Stream<String> addresses(String route) {
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

    private Actor actor(Account account) {
        return account == null
                ? bean(Actors.class).anonymous()
                : bean(Actors.class).of(account.id());
    }

    private Account account(Actor actor) {
        return bean(id.kipp.account.Accounts.class).get(actor.id());
    }

    private static void assertSame(Map<String, String> one, Map<String, String> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        var differing = new ArrayList<String>();
        one.forEach((key, said) -> {
            if (!Objects.equals(said, other.get(key)))
                differing.add(key + Comparable.firstDifference(said, other.get(key)));
        });
        assertThat(differing).as("tells what no letter has").isEmpty();
    }
}
