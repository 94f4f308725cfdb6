package id.kipp.site;

import id.kipp.catalogue.CatalogueRefusal;
import id.kipp.judging.JudgingRefusal;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.library.LibraryDownload;
import id.kipp.objection.ObjectionRefusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/** What anybody may read without signing in, as it is sent. */
@Service
public class PublicSite {

    private static final String PUBLIC = "the site is for everybody and says what is public";

    private static final int UNFIT = 422;
    private static final int TOO_OFTEN = 429;
    private static final int MINUTE = 60;

    private final Pages pages;
    private final PageCache cache;
    private final Assets assets = new Assets();
    private final YoungTokens tokens;
    private final String named;

    PublicSite(Pages pages, PageCache cache, YoungTokens tokens, @Value("${kipp.address:${kipp.url:}}") String named) {
        this.pages = pages;
        this.cache = cache;
        this.tokens = tokens;
        this.named = StringUtils.trimTrailingCharacter(named.strip(), '/');
    }

    /**
     * The page or file at an address; one that says so where there is none.
     *
     * @param address path with its language, such as {@code /en/katalog}
     * @param base how the reader has reached us, such as {@code https://kipp.example}; the site's own name goes before it
     */
    @PublicAccess(PUBLIC)
    public Served get(String address, Map<String, List<String>> asked, String base) {
        if (address.startsWith(Assets.FOLDER))
            return assets.file(address.substring(Assets.FOLDER.length()))
                    .orElseGet(() -> pages.at(visit(address, Map.of(), base)));
        var visit = visit(address, asked, base);
        var path = visit.path();
        if (path.equals("/sanggah")) return pages.objection(visit, blank(), null);
        if (path.startsWith("/sanggah/")) return pages.filed(visit, path.substring("/sanggah/".length()));
        if (path.startsWith("/periksa") || Photos.isDocument(path)) return pages.at(visit);
        if (HintForm.isIt(path)) return pages.hint(visit, "", tokens.fresh(), null);
        if (path.startsWith(RunningForm.PLACE)) return pages.running(visit, null);
        if (path.startsWith(RatingForm.PLACE + "/"))
            return pages.rating(visit, new RatingForm.Typing(Map.of(), tokens.fresh()), null);
        var key = new PageCache.Key(name(base), address + visit.query());
        try {
            return isTable(address) ? cache.table(key, () -> pages.at(visit)) : cache.get(key, () -> pages.at(visit));
        } catch (Busy others) {
            return pages.busy(visit);
        }
    }

    /** Whether this is a file, such as the whole list, which takes as long to make as many pages. */
    @PublicAccess(PUBLIC)
    public boolean isTable(String address) {
        return address.endsWith(EntryTable.CSV)
                || address.endsWith(EntryTable.XLSX)
                || EntryPrint.isIt(address.startsWith("/en/") ? address.substring("/en".length()) : address);
    }

    /** What the library hands out at an address such as {@code /pustaka/ID/berkas.pdf}, to be sent as it is read. */
    @PublicAccess(PUBLIC)
    public Optional<LibraryDownload> file(String id, String name) {
        return pages.file(id, name);
    }

    /** What whoever asks for too much is told. @param seconds after which to come again */
    @PublicAccess(PUBLIC)
    public Served tooOften(String address, String base, int seconds) {
        return pages.busy(visit(address, Map.of(), base)).turnedDown(TOO_OFTEN, seconds);
    }

    /** The form for a word about what a letter says, with what was typed and why it was turned down. */
    @PublicAccess(PUBLIC)
    public Served again(String address, Map<String, List<String>> asked, String base, Refusal refused) {
        var visit = visit(address, asked, base);
        var typed = new ObjectionForm.Typing(
                one(asked, "jenis"),
                one(asked, "nama"),
                one(asked, "surel"),
                one(asked, "uraian"),
                one(asked, "bukti"),
                tokens.fresh());
        return turnedDown(pages.objection(visit, typed, visit.tongue().say(refused)), refused);
    }

    /** The form for a rating by the public, with what was sent and why it was turned down. */
    @PublicAccess(PUBLIC)
    public Served rating(String address, Map<String, List<String>> sent, String base, Refusal refused) {
        var visit = visit(address, Map.of(), base);
        var typed = new RatingForm.Typing(sent, tokens.fresh());
        return turnedDown(pages.rating(visit, typed, visit.tongue().say(refused)), refused);
    }

    /** The form for a reader's suggestion, with what was typed and why it was turned down. */
    @PublicAccess(PUBLIC)
    public Served hint(String address, String typed, String base, Refusal refused) {
        var visit = visit(address, Map.of(), base);
        return turnedDown(
                pages.hint(visit, typed, tokens.fresh(), visit.tongue().say(refused)), refused);
    }

    /** The yearly question, with why its answer was turned down. */
    @PublicAccess(PUBLIC)
    public Served running(String address, String base, Refusal refused) {
        var visit = visit(address, Map.of(), base);
        return turnedDown(pages.running(visit, visit.tongue().say(refused)), refused);
    }

    /** The page of a case after somebody has tried to take it back. @param refused null where it is taken back */
    @PublicAccess(PUBLIC)
    public Served checked(String address, String code, String base, @Nullable Refusal refused) {
        var visit = visit(address, Map.of(), base);
        if (refused == null) return pages.check(visit, code, visit.say("objection.withdraw-done"));
        return turnedDown(pages.check(visit, code, visit.tongue().say(refused)), refused);
    }

    /** A page that is there but says why something was turned down is no success. */
    private static Served turnedDown(Served page, Refusal why) {
        if (!why.is(ObjectionRefusal.WAIT)
                && !why.is(JudgingRefusal.RATING_WAIT)
                && !why.is(CatalogueRefusal.HINT_WAIT))
            return page.status() == Leaf.OK ? page.turnedDown(UNFIT, 0) : page;
        var minutes = why.details().length > 0 && why.details()[0] instanceof Number n ? n.intValue() : 1;
        return page.turnedDown(TOO_OFTEN, minutes * MINUTE);
    }

    private Visit visit(String address, Map<String, List<String>> asked, String base) {
        var english = address.equals("/en") || address.startsWith("/en/");
        var bare = english ? address.substring("/en".length()) : address;
        var path = bare.isEmpty() ? "/" : bare;
        return new Visit(
                english ? Tongue.ENGLISH : Tongue.INDONESIAN,
                path,
                Parameters.of(path, asked),
                new OnTheWeb(name(base), assets));
    }

    /** The site's own where it has one, so that whatever name it was called by makes no other page. */
    private String name(String base) {
        return named.isEmpty() ? base : named;
    }

    private ObjectionForm.Typing blank() {
        return new ObjectionForm.Typing("", "", "", "", "", tokens.fresh());
    }

    private static String one(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of("")).getFirst();
    }
}
