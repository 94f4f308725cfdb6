package id.kipp.site;

import id.kipp.announcement.Announcements;
import id.kipp.audit.Roots;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.NeedOffers;
import id.kipp.catalogue.PublicFiles;
import id.kipp.catalogue.StillRunning;
import id.kipp.edition.Editions;
import id.kipp.hub.EquityBoard;
import id.kipp.hub.Exchanges;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubMaturity;
import id.kipp.hub.HubRegister;
import id.kipp.institution.Institutions;
import id.kipp.judging.PublicRatings;
import id.kipp.judging.RatingComments;
import id.kipp.library.Library;
import id.kipp.library.LibraryDownload;
import id.kipp.objection.Objections;
import id.kipp.proposal.Proposals;
import id.kipp.replication.Certifying;
import id.kipp.replication.ReplicasRunning;
import id.kipp.report.InnovationPrint;
import id.kipp.report.PrintChecks;
import id.kipp.upkeep.Upkeeps;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which page lies at which address, in whichever language and place. */
@Component
class Pages {

    private static final int SOON = 5; // seconds

    private final Catalogue catalogue;
    private final Roots roots;
    private final Upkeeps upkeeps;
    private final HomePage home;
    private final CataloguePage list;
    private final EntryPage entry;
    private final Photos photos;
    private final EntryPrint print;
    private final HintForm hint;
    private final RunningForm running;
    private final LetterPages letters;
    private final LetterPage letter;
    private final CheckPage check;
    private final MethodPage method;
    private final ObjectionForm objection;
    private final FiguresPage figures;
    private final SpreadPage spread;
    private final NeedPage need;
    private final LibraryPages library;
    private final HubPages hubs;
    private final AskedPart asked;
    private final RatingForm rating;
    private final SharePicture pictures = new SharePicture();

    Pages(
            Editions editions,
            Proposals proposals,
            Catalogue catalogue,
            Announcements announcements,
            Objections objections,
            PrintChecks checks,
            Roots roots,
            PublicRatings ratings,
            RatingComments comments,
            Certifying certificates,
            Upkeeps upkeeps,
            Library library,
            StillRunning asking,
            ReplicasRunning replicas,
            PublicFiles files,
            InnovationPrint print,
            HubRegister hubs,
            HubEvents events,
            HubMaturity maturity,
            Exchanges exchanges,
            EquityBoard equity,
            NeedOffers needs,
            Institutions institutions,
            Clock clock) {
        this.catalogue = catalogue;
        this.roots = roots;
        this.upkeeps = upkeeps;
        this.home = new HomePage(editions, proposals, catalogue, announcements, clock);
        this.library = new LibraryPages(library, hubs);
        this.asked = new AskedPart(exchanges);
        this.hubs = new HubPages(hubs, events, maturity, institutions, library);
        this.list = new CataloguePage(catalogue, this.library);
        this.entry = new EntryPage(catalogue, clock);
        this.photos = new Photos(files);
        this.print = new EntryPrint(catalogue, files, print);
        this.hint = new HintForm(catalogue);
        this.running = new RunningForm(asking, replicas);
        this.letters = new LetterPages(announcements, editions);
        this.letter = new LetterPage(announcements, editions, objections, catalogue, clock);
        this.check = new CheckPage(checks, objections, certificates);
        this.method = new MethodPage(editions, roots, clock);
        this.figures = new FiguresPage(catalogue);
        this.spread = new SpreadPage(catalogue, equity);
        this.need = new NeedPage(needs);
        this.objection = new ObjectionForm(announcements, editions, clock);
        this.rating = new RatingForm(ratings, comments, clock);
    }

    /** What the catalogue's pages were made from. */
    long revision() {
        return catalogue.revision();
    }

    /** The catalogue, for whoever looks words up without a server. */
    Catalogue catalogue() {
        return catalogue;
    }

    Optional<LibraryDownload> file(String id, String name) {
        return library.file(id, name);
    }

    Served at(Visit visit) {
        try {
            return file(visit).orElseGet(() -> framed(visit, page(visit)));
        } catch (Missing nothing) {
            return framed(visit, Problem.missing(visit));
        } catch (Unread unreadable) {
            return framed(visit, Problem.unread(visit));
        }
    }

    /** As {@link #at}, with what was sent and why it was turned down, or what became of it. */
    Served check(Visit visit, String code, String said) {
        return framed(visit, check.of(visit, code, said));
    }

    /** What is said once a word has been filed, as often as its number is asked for. */
    Served filed(Visit visit, String number) {
        try {
            return framed(visit, check.filed(visit, number));
        } catch (Missing nothing) {
            return framed(visit, Problem.missing(visit));
        }
    }

    /** Others are being served; soon there is room again. */
    Served busy(Visit visit) {
        return framed(visit, Problem.busy(visit)).turnedDown(Problem.BUSY, SOON);
    }

    Served objection(Visit visit, ObjectionForm.Typing typed, @Nullable String refused) {
        try {
            return framed(visit, objection.of(visit, typed, refused));
        } catch (Missing nothing) {
            return framed(visit, Problem.missing(visit));
        }
    }

    Served rating(Visit visit, RatingForm.Typing typed, @Nullable String refused) {
        try {
            return framed(visit, rating.of(visit, typed, refused));
        } catch (Missing nothing) {
            return framed(visit, Problem.missing(visit));
        }
    }

    /** @param typed what was sent, empty at first @param refused why it was turned down; null where it was not */
    Served hint(Visit visit, String typed, String token, @Nullable String refused) {
        try {
            return framed(visit, hint.of(visit, typed, token, refused));
        } catch (Missing nothing) {
            return framed(visit, Problem.missing(visit));
        }
    }

    /** @param refused why the answer was turned down; null at first */
    Served running(Visit visit, @Nullable String refused) {
        return framed(visit, running.of(visit, refused));
    }

    /** Files that are taken along are not maintained with the application. */
    private @Nullable String upkeep(Visit visit) {
        return visit.places().isArchive()
                ? null
                : upkeeps.told(visit.tongue().locale()).orElse(null);
    }

    private Leaf page(Visit visit) {
        var parts = visit.path().split("/", 3);
        var first = parts.length > 1 ? parts[1] : "";
        var rest = parts.length > 2 ? parts[2] : "";
        return switch (first) {
            case "" -> home.of(visit);
            case "katalog" -> rest.isEmpty() ? list.of(visit) : asked.under(visit, rest, entry.of(visit, rest));
            case "pengumuman" -> rest.isEmpty() ? letters.all(visit) : letter.of(visit, rest);
            case "periksa" -> check.of(visit, rest.isEmpty() ? visit.one("kode").orElse("") : rest, null);
            case "nilai" -> alone(rest, rating.all(visit));
            case "statistik" -> alone(rest, figures.of(visit));
            case "sebaran" -> rest.isEmpty() ? spread.of(visit) : spread.one(visit, rest);
            case "kebutuhan" -> alone(rest, need.of(visit));
            case "pustaka" -> rest.isEmpty() ? library.all(visit) : library.one(visit, rest);
            case "hub" -> rest.isEmpty() ? hubs.all(visit) : hubs.one(visit, rest);
            case "cara-menilai" -> alone(rest, method.of(visit));
            default -> throw new Missing();
        };
    }

    private static Leaf alone(String rest, Leaf leaf) {
        if (!rest.isEmpty()) throw new Missing();
        return leaf;
    }

    private Optional<Served> file(Visit visit) {
        var path = visit.path();
        return switch (path) {
            case "/katalog/atom.xml" -> text(Feeds.TYPE, Feeds.catalogue(visit, catalogue));
            case EntryTable.CSV, EntryTable.XLSX -> Optional.of(EntryTable.file(visit, catalogue));
            case Suggestions.ADDRESS -> text(Suggestions.TYPE, Suggestions.of(visit, catalogue));
            case "/pengumuman/atom.xml" -> text(Feeds.TYPE, Feeds.letters(visit, letters.released()));
            case "/sitemap.xml" ->
                text(Sitemap.TYPE, Sitemap.of(visit, catalogue, Sitemap.others(letters.released(), library, hubs)));
            case "/robots.txt" -> text("text/plain;charset=UTF-8", Sitemap.robots(visit.places()));
            case LogFiles.KEY, LogFiles.ROOT, LogFiles.ROOTS ->
                LogFiles.of(roots, path).flatMap(t -> text("text/plain;charset=UTF-8", t));
            default ->
                photos.at(path)
                        .or(() -> print.at(visit))
                        .or(() -> taken(visit))
                        .or(() -> calendar(path))
                        .or(() -> drawn(path));
        };
    }

    private Optional<Served> calendar(String path) {
        return HubPages.isCalendar(path) ? text("text/calendar;charset=utf-8", hubs.calendar(path)) : Optional.empty();
    }

    /** For the archive alone: on the web it is sent as it is read, to be kept and not shown, by an address of its own. */
    private Optional<Served> taken(Visit visit) {
        var path = visit.path();
        return visit.places().isArchive() && path.startsWith(LibraryPages.ADDRESS + "/") && path.indexOf('.') > 0
                ? library.taken(path)
                : Optional.empty();
    }

    private Optional<Served> drawn(String path) {
        return path.startsWith("/gambar/") ? Optional.of(picture(path.substring(8))) : Optional.empty();
    }

    private static Optional<Served> text(String type, String text) {
        return Optional.of(Served.text(Leaf.OK, type, text, Served.Keeping.ASK));
    }

    private Served picture(String name) {
        if (!name.endsWith(".png")) throw new Missing();
        if (name.equals("kipp.png"))
            return png(Tongue.INDONESIAN.say("site.hero"), Tongue.INDONESIAN.say("app.long-name"));
        Entry shown = catalogue
                .find(new EntryId(name.substring(0, name.length() - ".png".length())))
                .orElseThrow(Missing::new);
        return png(shown.text().title(), EntryLine.by(shown.origin()));
    }

    private Served png(String title, String by) {
        return Served.file("image/png", pictures.of(title, by), Served.Keeping.ASK);
    }

    Served framed(Visit visit, Leaf leaf) {
        var path = visit.path();
        var own = path.startsWith("/periksa") || visit.isPersonal();
        var keeping = own ? Served.Keeping.NEVER : Served.Keeping.ASK;
        return Served.text(leaf.status(), Served.HTML, Frame.around(visit, leaf, upkeep(visit)), keeping);
    }
}
