package id.kipp.site;

import id.kipp.catalogue.Facet;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/** What anybody may read without signing in, as it is sent. */
@Service
public class PublicSite {

    private static final String PUBLIC = "the site is for everybody and says what is public";

    /** Whatever else follows a question mark is of others and makes no other page. */
    private static final Set<String> ASKED = Stream.concat(
                    Stream.of("cari", "hal", "edisi", "kode", ObjectionForm.PROPOSAL),
                    Arrays.stream(Facet.values()).map(Sieve::name))
            .collect(Collectors.toSet());

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
        var known = known(asked);
        var visit = visit(address, known, base);
        if (visit.path().equals("/sanggah")) return pages.objection(visit, blank(), null);
        if (visit.path().startsWith("/periksa")) return pages.at(visit);
        return cache.get(new PageCache.Key(base, address + visit.query()), () -> pages.at(visit));
    }

    /** The form for a word about what a letter says, with what was typed and why it was turned down. */
    @PublicAccess(PUBLIC)
    public Served again(String address, Map<String, List<String>> asked, String base, Refusal refused) {
        var visit = visit(address, known(asked), base);
        var typed = new ObjectionForm.Typing(
                one(asked, "jenis"),
                one(asked, "nama"),
                one(asked, "surel"),
                one(asked, "uraian"),
                one(asked, "bukti"),
                tokens.fresh());
        return pages.objection(visit, typed, visit.tongue().say(refused));
    }

    /** The page of a case after somebody has tried to take it back. @param refused null where it is taken back */
    @PublicAccess(PUBLIC)
    public Served checked(String address, String code, String base, @Nullable Refusal refused) {
        var visit = visit(address, Map.of(), base);
        var said = refused == null
                ? visit.say("objection.withdraw-done")
                : visit.tongue().say(refused);
        return pages.check(visit, code, said);
    }

    /** What is said once a word has been filed. */
    @PublicAccess(PUBLIC)
    public Served filed(String address, String number, String base) {
        var visit = visit(address, Map.of(), base);
        return pages.check(visit, "", visit.say("site.objected", number));
    }

    private Visit visit(String address, Map<String, List<String>> asked, String base) {
        var english = address.equals("/en") || address.startsWith("/en/");
        var path = english ? address.substring("/en".length()) : address;
        return new Visit(
                english ? Tongue.ENGLISH : Tongue.INDONESIAN,
                path.isEmpty() ? "/" : path,
                asked,
                new OnTheWeb(named.isEmpty() ? base : named, assets));
    }

    private ObjectionForm.Typing blank() {
        return new ObjectionForm.Typing("", "", "", "", "", tokens.fresh());
    }

    private static String one(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of("")).getFirst();
    }

    private static Map<String, List<String>> known(Map<String, List<String>> asked) {
        var known = new TreeMap<String, List<String>>();
        asked.forEach((name, values) -> {
            if (ASKED.contains(name)) known.put(name, values);
        });
        return known;
    }
}
