package id.kipp.rush;

import id.kipp.Applicants;
import id.kipp.Application;
import id.kipp.Competition;
import id.kipp.NationalText;
import id.kipp.account.RushAccounts;
import id.kipp.account.TestHashing;
import id.kipp.edition.FormSection;
import id.kipp.judging.Tasks;
import id.kipp.kernel.Actor;
import id.kipp.proposal.Attached;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.catalina.Context;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * The application with a competition before its last hour, in a process of its own. Whoever started it moves its deadline and asks
 * what it holds by lines on standard input: {@code close MILLIS}, {@code heap}, {@code stored FILE}, {@code stop}; each is answered
 * by one line on standard output.
 */
final class RushServer {

    private static final int EACH_JUDGED = 3;
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Whose proposal it is, and who signs in for it. */
    record Person(String kind, String address, String proposal) {}

    /** What the store holds of a proposal in the end. */
    record Held(String stage, Map<String, String> sections, List<String> files) {}

    private final ConfigurableApplicationContext context;
    private final PrintStream answers;
    private final RushAccounts accounts;
    private final Map<ProposalId, Actor> writers = new LinkedHashMap<>();
    private final List<Person> people = new ArrayList<>();
    private final Competition competition;

    private RushServer(ConfigurableApplicationContext context, PrintStream answers, int evaluators) {
        this.context = context;
        this.answers = answers;
        this.accounts = new RushAccounts(context);
        this.competition = new Competition(context, 1, 1, evaluators, Competition.reviews(EACH_JUDGED));
    }

    public static void main(String[] args) throws Exception {
        var answers = System.out;
        System.setOut(System.err); // what the application logs
        var context = new SpringApplicationBuilder(Application.class, TestHashing.Instead.class)
                .run(
                        "--kipp.data=" + args[0],
                        "--kipp.demo=false",
                        "--kipp.second-factor=off",
                        "--server.port=0",
                        "--server.address=127.0.0.1");
        var server = new RushServer(context, answers, Integer.parseInt(args[2]));
        server.fill(Integer.parseInt(args[1]), Path.of(args[3]));
        server.obey();
        System.exit(0);
    }

    private void fill(int writers, Path file) throws IOException {
        for (var i = 0; i < writers; i++) writer(i);
        judges();
        Files.writeString(file, JSON.writeValueAsString(people));
        answers.println("up " + context.getEnvironment().getProperty("local.server.port"));
    }

    private void writer(int number) {
        var unit = new Applicants(competition);
        var id = unit.started(NationalText.title("rush", number));
        var form = competition.edition().constitution().form(Competition.GROUP);
        var draft = unit.draft(id);
        var sections = form.sections().stream()
                .collect(Collectors.toMap(
                        FormSection::key,
                        s -> NationalText.words(31L * number + s.key().hashCode(), Math.max(20, s.maxWords() / 2))));
        var text = draft.text();
        for (var section : sections.entrySet()) text = text.withSection(section.getKey(), section.getValue());
        context.getBean(Drafts.class).save(unit.writer, draft, text);
        writers.put(id, unit.writer);
        people.add(new Person("writer", accounts.letIn(unit.writerAccount), id.value()));
    }

    private void judges() {
        if (competition.evaluators.isEmpty()) return;
        IntStream.range(0, Math.ceilDiv(competition.evaluators.size(), EACH_JUDGED) + 1)
                .forEach(i -> competition.entered(NationalText.title("judged", i), 80));
        competition.assigned();
        for (var judge : competition.evaluators) {
            var address = accounts.letIn(accounts.of(judge.id()));
            context.getBean(Tasks.class).of(judge, competition.id, "desk").stream()
                    .limit(1)
                    .map(t -> new Person("evaluator", address, t.subject().id().value()))
                    .forEach(people::add);
        }
    }

    private void obey() throws IOException {
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var words = line.split(" ");
            switch (words[0]) {
                case "close" -> close(Instant.ofEpochMilli(Long.parseLong(words[1])));
                case "heap" -> heap();
                case "stored" -> stored(Path.of(words[1]));
                case "stop" -> {
                    stop();
                    return;
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
    }

    private void close(Instant at) {
        var step = competition.edition().constitution().entry().step();
        competition.move(step, Instant.now().minus(Duration.ofDays(1)), at);
        answers.println("moved " + at.toEpochMilli());
    }

    /** Bytes after a collection, and sessions. */
    private void heap() {
        for (var i = 0; i < 3; i++) System.gc();
        var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        answers.println("heap " + used + " " + sessions());
    }

    private int sessions() {
        var server = (TomcatWebServer) ((WebServerApplicationContext) context).getWebServer();
        return ((Context) server.getTomcat().getHost().findChildren()[0])
                .getManager()
                .getActiveSessions();
    }

    private void stored(Path file) throws IOException {
        var held = new LinkedHashMap<String, Held>();
        writers.forEach((id, writer) -> {
            var draft = context.getBean(Drafts.class).open(writer, id);
            var proposal = context.getBean(Proposals.class).get(writer, id);
            held.put(
                    id.value(),
                    new Held(
                            proposal.stage().name(),
                            draft.text().sections(),
                            draft.text().files().stream().map(Attached::name).toList()));
        });
        Files.writeString(file, JSON.writeValueAsString(held));
        answers.println("stored " + held.size());
    }

    private void stop() {
        var began = System.nanoTime();
        context.close();
        answers.println("stopped " + (System.nanoTime() - began) / 1_000_000);
    }
}
