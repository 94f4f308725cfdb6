package id.kipp.report;

import static id.kipp.report.PrintWording.say;

import id.kipp.mail.Site;
import org.springframework.stereotype.Component;

/** The foot of a print: its hash, its code, and the QR code that leads to the check. */
@Component
class Proof {

    private final Site site;

    Proof(Site site) {
        this.site = site;
    }

    Markup of(String code, String sha256, String explained) {
        var link = site.check(code);
        return new Markup()
                .raw("<table class='check'><tr><td style='width:34mm'><img alt='' src='")
                .raw(QrCode.of(link).dataUri())
                .raw("'/></td><td>")
                .element("p", explained)
                .element("p class='small'", say("hash", sha256))
                .element("p class='small'", say("check", link, code))
                .raw("</td></tr></table>");
    }
}
