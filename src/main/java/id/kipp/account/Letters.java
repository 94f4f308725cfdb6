package id.kipp.account;

import id.kipp.mail.Mails;
import id.kipp.mail.OneTime;
import id.kipp.mail.Site;
import org.springframework.stereotype.Component;

/** The letters that carry a one-time link. */
@Component
class Letters {

    private final Mails mails;
    private final Site site;

    Letters(Mails mails, Site site) {
        this.mails = mails;
        this.site = site;
    }

    void invitation(Account to, Token token) {
        send(to, "invitation", site.link("undangan/" + token.text()));
    }

    void forgotten(Account to, Token token) {
        send(to, "password", site.link("sandi/" + token.text()));
    }

    private void send(Account to, String key, String link) {
        var profile = to.profile();
        mails.send(profile.email(), profile.locale(), key, profile.name(), new OneTime(link));
    }
}
