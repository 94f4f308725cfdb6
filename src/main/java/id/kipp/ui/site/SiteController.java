package id.kipp.ui.site;

import id.kipp.account.CurrentActor;
import id.kipp.kernel.Refusal;
import id.kipp.metrics.Refusals;
import id.kipp.objection.Filing;
import id.kipp.objection.HandedIn;
import id.kipp.objection.Objections;
import id.kipp.proposal.ProposalId;
import id.kipp.site.PublicSite;
import id.kipp.site.SiteRefusal;
import id.kipp.site.YoungTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The public pages: read without a session, and two forms that need none. */
@Controller
class SiteController {

    /** As many questions a table of the whole list counts. */
    private static final int TABLE = 20;

    private final PublicSite site;
    private final Objections objections;
    private final CurrentActor current;
    private final YoungTokens tokens;
    private final Fairness fairness;

    SiteController(
            PublicSite site, Objections objections, CurrentActor current, YoungTokens tokens, Fairness fairness) {
        this.site = site;
        this.objections = objections;
        this.current = current;
        this.tokens = tokens;
        this.fairness = fairness;
    }

    @GetMapping({
        "/en",
        "/en/**",
        "/katalog",
        "/katalog/**",
        "/pengumuman",
        "/pengumuman/**",
        "/cara-menilai",
        "/cara-menilai/**",
        "/statistik",
        "/statistik/**",
        "/sebaran",
        "/sebaran/**",
        "/pustaka",
        "/pustaka/**",
        "/kebutuhan",
        "/kebutuhan/**",
        "/hub",
        "/hub/**",
        "/periksa",
        "/periksa/**",
        "/sanggah",
        "/sanggah/*",
        "/gambar/**",
        "/aset/**",
        "/robots.txt",
        "/sitemap.xml"
    })
    void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asking(request);
        var wait = site.isTable(asked.path()) ? fairness.wait(asked.from(), TABLE) : 0;
        asked.send(
                response,
                wait > 0
                        ? site.tooOften(asked.path(), asked.base(), wait)
                        : site.get(asked.path(), asked.parameters(), asked.base()));
    }

    /** Files a word about what a letter says; what is turned down comes back with all that was typed. */
    @PostMapping({"/sanggah", "/en/sanggah"})
    void object(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam("usulan") String proposal,
            @RequestParam(name = "berkas", required = false) List<MultipartFile> files)
            throws IOException {
        var asked = new Asking(request);
        try {
            if (!tokens.isGood(asked.one("tanda"))) throw new Refusal(SiteRefusal.FORM_OLD);
            var filing = new Filing(
                    asked.one("jenis").equals(Filing.Kind.SUPPORT.name()) ? Filing.Kind.SUPPORT : Filing.Kind.OBJECTION,
                    asked.one("nama"),
                    asked.one("surel"),
                    asked.one("uraian"),
                    asked.one("bukti"));
            var raised = objections.raise(
                    current.get(),
                    request.getRemoteAddr(),
                    new ProposalId(proposal),
                    filing,
                    Locale.of(asked.path().startsWith("/en/") ? "en" : "id"),
                    handedIn(files),
                    tokens.once(asked.one("tanda"), written(asked, proposal, files)));
            elsewhere(response, request.getContextPath() + asked.path() + "/" + raised.id());
        } catch (Refusal refused) {
            Refusals.told(refused);
            asked.send(response, site.again(asked.path(), asked.parameters(), asked.base(), refused));
        }
    }

    /** Whoever wrote a case takes it back, by the code from the mail. */
    @PostMapping({"/periksa/{number}", "/en/periksa/{number}"})
    void takeBack(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String number,
            @RequestParam("kode") String code)
            throws IOException {
        var asked = new Asking(request);
        Refusal turnedDown = null;
        try {
            objections.withdraw(current.get(), request.getRemoteAddr(), number, code);
        } catch (Refusal refused) {
            Refusals.told(refused);
            turnedDown = refused;
        }
        asked.send(response, site.checked(asked.path(), number, asked.base(), turnedDown));
    }

    /** Told at an address of its own, which is loaded as often as anybody likes. */
    private static void elsewhere(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, address);
    }

    /** What makes this sending another than the last: sent once more unchanged, it is the same. */
    private static List<String> written(Asking asked, String proposal, List<MultipartFile> files) {
        var fields = Stream.of("jenis", "nama", "surel", "uraian", "bukti").map(asked::one);
        var names = files == null
                ? Stream.<String>of()
                : files.stream().map(f -> f.getSize() + " " + f.getOriginalFilename());
        return Stream.of(Stream.of(proposal), fields, names).flatMap(s -> s).toList();
    }

    private static List<HandedIn> handedIn(List<MultipartFile> files) throws IOException {
        if (files == null) return List.of();
        var all = new ArrayList<HandedIn>();
        for (var file : files) {
            var name = file.getOriginalFilename();
            if (!file.isEmpty()) all.add(new HandedIn(name == null ? "" : name, file.getInputStream()));
        }
        return all;
    }
}
