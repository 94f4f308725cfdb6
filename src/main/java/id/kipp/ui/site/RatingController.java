package id.kipp.ui.site;

import id.kipp.account.CurrentActor;
import id.kipp.judging.PublicRatings;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.SubjectId;
import id.kipp.metrics.Refusals;
import id.kipp.site.PublicSite;
import id.kipp.site.RatingFields;
import id.kipp.site.SiteRefusal;
import id.kipp.site.YoungTokens;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where members of the public rate what has been announced, without a session: a code by mail, then their answers. */
@Controller
class RatingController {

    private final PublicSite site;
    private final PublicRatings ratings;
    private final CurrentActor current;
    private final YoungTokens tokens;

    RatingController(PublicSite site, PublicRatings ratings, CurrentActor current, YoungTokens tokens) {
        this.site = site;
        this.ratings = ratings;
        this.current = current;
        this.tokens = tokens;
    }

    @GetMapping({"/nilai", "/nilai/**"})
    void read(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = new Asking(request);
        asked.send(response, site.get(asked.path(), asked.parameters(), asked.base()));
    }

    /** Told at an address of its own, so that reading it again sends nothing; what is turned down comes back as it was typed. */
    @PostMapping({"/nilai/{round}/{subject}", "/en/nilai/{round}/{subject}"})
    void send(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String round,
            @PathVariable String subject)
            throws IOException {
        var asked = new Asking(request);
        var fields = new RatingFields(asked.parameters());
        try {
            take(request, round, SubjectId.of(subject), fields);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(
                    HttpHeaders.LOCATION,
                    request.getRequestURI() + "?langkah=" + (fields.asksForCode() ? "kode" : "selesai"));
        } catch (Refusal refused) {
            Refusals.told(refused);
            asked.send(response, site.rating(asked.path(), asked.parameters(), asked.base(), refused));
        }
    }

    private void take(HttpServletRequest request, String round, SubjectId subject, RatingFields fields) {
        if (!tokens.isGood(fields.token())) throw new Refusal(SiteRefusal.FORM_OLD);
        if (fields.asksForCode()) {
            var tongue = request.getRequestURI().startsWith(request.getContextPath() + "/en/") ? "en" : "id";
            ratings.ask(request.getRemoteAddr(), round, subject, fields.address(), Locale.of(tongue));
        } else {
            var what = ratings.of(round, subject);
            ratings.rate(
                    current.get(),
                    request.getRemoteAddr(),
                    round,
                    subject,
                    fields.address(),
                    fields.code(),
                    fields.opinion(what));
        }
    }
}
