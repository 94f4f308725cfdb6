package id.kipp.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import id.kipp.ServiceAnswers;
import id.kipp.account.Account;
import id.kipp.account.Actors;
import id.kipp.account.TestSessions;
import id.kipp.auditexport.Exports;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Sentences;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mails;
import id.kipp.notice.Links;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import id.kipp.site.PublicSite;
import id.kipp.site.Served;
import id.kipp.store.CommandCount;
import id.kipp.ui.kit.Said;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks two worlds everything that people can ask, and compares the answers, {@link Channel} by channel. */
@Import(StoppedClock.Instead.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TwoWorldsTest extends UiTest {

    private static final List<String> WRITES =
            List.of("insert", "update", "delete", "findAndModify", "findandmodify", "createIndexes");

    private static final int PAGES = 400;

    /** Of one page: filters can be put together without end, and show what others have shown. */
    private static final int QUESTIONS = 6;

    private static final List<Sentences> LANGUAGES =
            Stream.of(Sentences.INDONESIAN, Locale.ENGLISH).map(Sentences::in).toList();

    /** What is told alike to many, and in both worlds, is kept once: there are hundreds of megabytes of it. */
    private final Map<String, String> texts = new HashMap<>();

    @TempDir
    static Path folder; // there before the first world is played

    /** Who must not know; null for a visitor. */
    abstract Map<String, Account> outsiders();

    abstract ServiceAnswers asking();

    abstract boolean isAsked(ServiceAnswers.Question question, ServiceAnswers asking);

    /** A route with what stands in the places where it has parameters. */
    abstract Stream<String> addresses(String route);

    abstract List<EditionId> editions();

    /** As it was before somebody asked something that writes. */
    abstract void again();

    /** By channel, what everybody is told who asks the services. */
    final Map<Channel, Map<String, String>> answers() {
        var told = new EnumMap<Channel, Map<String, String>>(Channel.class);
        var service = asking();
        var actors =
                new LinkedHashMap<String, Actor>(); // as they are in this world, which is put back after each change
        outsiders().forEach((who, account) -> actors.put(who, actor(account)));
        for (var question : ServiceAnswers.questions(context)) {
            if (!isAsked(question, service)) continue;
            for (var way : service.ways(question)) {
                if (!question.asksWho()) ask(told, service, question, "anybody", null, way);
                else actors.forEach((who, actor) -> ask(told, service, question, who, actor, way));
            }
        }
        actors.forEach((who, actor) -> editions().forEach(id -> export(told, who, actor, id)));
        return told;
    }

    /** By channel, what everybody sees on pages, behind their links, in the bell and in the mail. */
    final Map<Channel, Map<String, String>> screens() {
        var told = new EnumMap<Channel, Map<String, String>>(Channel.class);
        letters(told);
        site(told);
        outsiders().forEach((who, account) -> {
            if (account != null) bells(told, who, account);
            if (account == null) signOut();
            else signIn(account);
            addresses().forEach(address -> page(told, who + ": " + address, address));
        });
        return told;
    }

    static void assertSame(Map<Channel, Map<String, String>> one, Map<Channel, Map<String, String>> other) {
        var differing = new ArrayList<String>();
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((channel, said) -> {
            var there = other.get(channel);
            assertThat(there.keySet()).as(channel.name()).isEqualTo(said.keySet());
            said.forEach((key, text) -> {
                if (!Objects.equals(text, there.get(key)))
                    differing.add(channel + " " + key + Comparable.firstDifference(text, there.get(key)));
            });
        });
        assertThat(differing).as("tells what nobody of these may know").isEmpty();
    }

    /** What it changed is put back, so that the next question finds the same world. */
    private void ask(
            Map<Channel, Map<String, String>> told,
            ServiceAnswers service,
            ServiceAnswers.Question question,
            String who,
            @Nullable Actor actor,
            List<Object> way) {
        var said = new String[1];
        var commands =
                bean(CommandCount.class).during(() -> said[0] = Comparable.text(service.answer(question, actor, way)));
        var wrote = commands.stream().anyMatch(c -> WRITES.stream().anyMatch(c::startsWith));
        var text = wrote ? Comparable.withoutNewIds(said[0]) : said[0];
        put(told, channel(question, text), who + ": " + question.name() + " " + SealedExamples.brief(way), text);
        if (wrote) again();
    }

    private static Channel channel(ServiceAnswers.Question question, String text) {
        if (text.startsWith(ServiceAnswers.REFUSED)) return Channel.REFUSAL;
        var service = question.name().substring(0, question.name().indexOf('.'));
        return switch (service) {
            case "Catalogue", "Publishing" -> Channel.CATALOGUE;
            case "Receipts", "Minutes" -> Channel.CHECK;
            default -> text.startsWith("[") ? Channel.LIST : Channel.ANSWER;
        };
    }

    /** File by file; that it was written is in the trail, and so put back. */
    private void export(Map<Channel, Map<String, String>> told, String who, Actor actor, EditionId id) {
        var key = who + ": log of " + id.value();
        try {
            exported(actor, id)
                    .files()
                    .forEach((file, text) -> put(told, Channel.EXPORT, key + " " + file, Comparable.text(text)));
            again();
        } catch (Refusal refused) {
            put(told, Channel.EXPORT, key, ServiceAnswers.refused(refused));
        }
    }

    final ExportBytes exported(Actor actor, EditionId id) {
        var log = folder.resolve("log");
        bean(Exports.class).write(actor, id, false, log, done -> {});
        return ExportBytes.taken(log);
    }

    private void letters(Map<Channel, Map<String, String>> told) {
        var administrator = id.kipp.account.AccountFixture.actor(Role.ADMINISTRATOR);
        var mails = bean(Mails.class);
        var place = 0;
        for (var listed : mails.page(administrator, LetterOrder.NEWEST, 0, 2_000)) {
            var mail = mails.read(administrator, listed.id());
            put(told, Channel.MAIL_LIST, "letter " + place, Comparable.text(listed.to() + "\n" + listed.subject()));
            put(told, Channel.MAIL, "letter " + place++, Comparable.text(mail.subject() + "\n" + mail.body()));
        }
    }

    private void bells(Map<Channel, Map<String, String>> told, String who, Account account) {
        for (var notice : bean(Notices.class).inbox(TestSessions.actor(account)).notices())
            put(told, Channel.BELL, who + ": " + notice.id(), bell(account, notice));
        put(told, Channel.BELL, who, "has a bell");
    }

    /**
     * Every public page and file that a visitor comes to, and those that only an address on paper leads to; of those printed by
     * one and the same printer from what a page shows some.
     */
    private void site(Map<Channel, Map<String, String>> told) {
        settle();
        var ways = new ArrayDeque<>(List.of("/", "/en", "/sitemap.xml"));
        Stream.of("periksa/:code?", "katalog/:number").flatMap(this::addresses).forEach(a -> ways.add("/" + a));
        var seen = new HashSet<String>();
        var questions = new HashMap<String, Integer>();
        while (!ways.isEmpty() && seen.size() < PAGES) {
            var address = ways.poll();
            if (seen.contains(address)) continue;
            var page = address.replaceFirst("\\?.*", "");
            if (!page.equals(address) && questions.merge(page, 1, Integer::sum) > QUESTIONS) continue;
            if (page.endsWith(".pdf") && questions.merge(".pdf", 1, Integer::sum) > QUESTIONS) continue;
            seen.add(address);
            var served = read(address);
            var type = served.type();
            var said = type.startsWith("image/") || type.endsWith("/pdf") || type.contains("spreadsheet")
                    ? ServiceAnswers.bytes(served.bytes())
                    : new String(served.bytes(), StandardCharsets.UTF_8);
            if (served.type().startsWith("text/html")) ways.addAll(links(said));
            var channel = address.contains("periksa")
                    ? Channel.CHECK
                    : address.contains("katalog") ? Channel.CATALOGUE : Channel.PAGE;
            put(
                    told,
                    channel,
                    "anybody: " + address,
                    Comparable.text(said.replaceAll("name=\"tanda\" value=\"[^\"]*\"", "")));
            put(told, Channel.STATUS, "anybody: " + address, String.valueOf(served.status()));
        }
    }

    private Served read(String address) {
        var uri = UriComponentsBuilder.fromUriString(address).build();
        var asked = new HashMap<String, List<String>>();
        uri.getQueryParams()
                .forEach((name, values) -> asked.put(
                        name,
                        values.stream()
                                .map(v -> URLDecoder.decode(v, StandardCharsets.UTF_8))
                                .toList()));
        return bean(PublicSite.class).get(String.valueOf(uri.getPath()), asked, "https://kipp.test");
    }

    private static List<String> links(String html) {
        return Jsoup.parse(html).select("a[href^=/], link[href^=/], meta[content^=https://kipp.test/gambar]").stream()
                .map(e ->
                        e.hasAttr("href") ? e.attr("href") : e.attr("content").substring("https://kipp.test".length()))
                .filter(href -> !href.startsWith("/login") && !href.startsWith("/aset/"))
                .toList();
    }

    private String bell(Account account, Notice notice) {
        return LANGUAGES.stream()
                        .map(l -> l.of(notice.sentence(), notice.arguments().toArray()))
                        .toList()
                + " → " + bean(Links.class).to(notice.subject(), account.roles()) + " " + notice.at();
    }

    private void page(Map<Channel, Map<String, String>> told, String key, String address) {
        Said.forget(); // of work in the background that another page has begun
        if (address.matches("sekretariat(\\?.*)?"))
            settle(); // how far behind a follower is shows there, and is a matter of moments
        try {
            var question = address.indexOf("?edisi=");
            if (question < 0) UI.getCurrent().navigate(address);
            else
                UI.getCurrent()
                        .navigate(
                                address.substring(0, question),
                                QueryParameters.of("edisi", address.substring(question + "?edisi=".length())));
            var text = Comparable.text(Screen.of(UI.getCurrent()));
            put(told, Channel.PAGE, key, text);
            put(told, Channel.STATUS, key, view() + " " + text.length());
            put(told, Channel.DOWNLOAD, key, downloads());
        } catch (RuntimeException | Error refused) {
            put(told, Channel.PAGE, key, String.valueOf(refused));
            put(told, Channel.STATUS, key, String.valueOf(refused.getClass()));
        }
    }

    private static String view() {
        var internals = UI.getCurrent().getInternals();
        return internals.getActiveRouterTargetsChain().getFirst().getClass().getSimpleName() + " at "
                + internals.getActiveViewLocation().getPath();
    }

    private static String downloads() {
        return anchors(UI.getCurrent())
                .filter(a -> a.getHref().contains("VAADIN/dynamic/resource"))
                .map(a -> a.getText() + " " + content(a))
                .toList()
                .toString();
    }

    /** That can be seen. */
    private static Stream<Anchor> anchors(Component component) {
        if (!component.isVisible()) return Stream.of();
        var below = component.getChildren().flatMap(TwoWorldsTest::anchors);
        return component instanceof Anchor anchor ? Stream.concat(Stream.of(anchor), below) : below;
    }

    private static String content(Anchor link) {
        try {
            return Comparable.text(ServiceAnswers.bytes(DownloadKt._download(link)));
        } catch (RuntimeException | AssertionError refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private Stream<String> addresses() {
        return routes.getRoutes().stream()
                .filter(view -> view.isAnnotationPresent(Route.class))
                .flatMap(view -> Stream.concat(
                        Stream.of(view.getAnnotation(Route.class).value()),
                        Arrays.stream(view.getAnnotationsByType(RouteAlias.class))
                                .map(RouteAlias::value)))
                .sorted()
                .flatMap(this::addresses);
    }

    private Actor actor(@Nullable Account account) {
        return account == null
                ? bean(Actors.class).anonymous()
                : bean(Actors.class).of(account.id());
    }

    private void put(Map<Channel, Map<String, String>> told, Channel channel, String key, String text) {
        told.computeIfAbsent(channel, c -> new LinkedHashMap<>())
                .put(key, texts.computeIfAbsent(text, Function.identity()));
    }
}
