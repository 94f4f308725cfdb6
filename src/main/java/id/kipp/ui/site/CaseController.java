package id.kipp.ui.site;

import id.kipp.account.CurrentActor;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.ReaderHints;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.StillRunning;
import id.kipp.catalogue.StopReason;
import id.kipp.kernel.Refusal;
import id.kipp.metrics.Refusals;
import id.kipp.replication.ReplicasRunning;
import id.kipp.site.PublicSite;
import id.kipp.site.SiteRefusal;
import id.kipp.site.YoungTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What readers and owners say of an innovation without signing in: a suggestion, and whether it still runs. */
@Controller
class CaseController {

    private final PublicSite site;
    private final ReaderHints hints;
    private final StillRunning asking;
    private final ReplicasRunning replicas;
    private final CurrentActor current;
    private final YoungTokens tokens;

    CaseController(
            PublicSite site,
            ReaderHints hints,
            StillRunning asking,
            ReplicasRunning replicas,
            CurrentActor current,
            YoungTokens tokens) {
        this.site = site;
        this.hints = hints;
        this.asking = asking;
        this.replicas = replicas;
        this.current = current;
        this.tokens = tokens;
    }

    @GetMapping({"/kabar", "/kabar/*"})
    void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asking(request);
        asked.send(response, site.get(asked.path(), asked.parameters(), asked.base()));
    }

    /** Told at an address of its own; sent once more unchanged, it is the same. */
    @PostMapping({"/katalog/{number}/saran", "/en/katalog/{number}/saran"})
    void suggest(HttpServletRequest request, HttpServletResponse response, @PathVariable String number)
            throws IOException {
        var asked = new Asking(request);
        var text = asked.one("uraian");
        try {
            var token = asked.one("tanda");
            if (!tokens.isGood(token)) throw new Refusal(SiteRefusal.FORM_OLD);
            var form = tokens.once(token, List.of(number, text));
            hints.send(current.get(), asked.from(), new EntryId(number), text, form);
            elsewhere(response, request.getRequestURI() + "?terkirim=1");
        } catch (Refusal refused) {
            Refusals.told(refused);
            asked.send(response, site.hint(asked.path(), text, asked.base(), refused));
        }
    }

    @PostMapping({"/kabar/{code}", "/en/kabar/{code}"})
    void answer(HttpServletRequest request, HttpServletResponse response, @PathVariable String code)
            throws IOException {
        var asked = new Asking(request);
        try {
            var running = running(asked.one("keadaan"));
            var why = reason(asked.one("sebab"));
            if (code.startsWith(ReplicasRunning.SIGN)) replicas.answer(current.get(), code, running, why);
            else asking.answer(current.get(), code, running, why);
            var here = asked.path();
            elsewhere(
                    response, request.getContextPath() + here.substring(0, here.lastIndexOf('/') + 1) + "terima-kasih");
        } catch (Refusal refused) {
            Refusals.told(refused);
            asked.send(response, site.running(asked.path(), asked.base(), refused));
        }
    }

    private static Running running(String said) {
        return Arrays.stream(Running.values())
                .filter(r -> r.name().equals(said))
                .findFirst()
                .orElse(Running.UNKNOWN);
    }

    private static @Nullable StopReason reason(String said) {
        return Arrays.stream(StopReason.values())
                .filter(r -> r.name().equals(said))
                .findFirst()
                .orElse(null);
    }

    private static void elsewhere(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
