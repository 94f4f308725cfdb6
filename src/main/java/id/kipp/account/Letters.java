package id.kipp.account;

import id.kipp.mail.Mails;
import id.kipp.mail.OneTime;
import id.kipp.mail.Site;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The letters that carry a one-time link. */
@Component
class Letters {

    private static final String INVITATION = "invitation";

    private final Mails mails;
    private final Site site;

    Letters(Mails mails, Site site) {
        this.mails = mails;
        this.site = site;
    }

    void invitation(Account to, Token token) {
        send(to, INVITATION, address(token));
    }

    /** As many as you like, queued by one command. */
    void invitations(List<Invited> all, Instant now) {
        mails.send(all.stream().map(one -> letter(one, now)).toList());
    }

    private Mails.Letter letter(Invited one, Instant now) {
        var to = one.account().profile();
        var link = new OneTime(address(one.token()));
        return new Mails.Letter(
                UUID.randomUUID().toString(), now, to.email(), to.locale(), INVITATION, List.of(to.name(), link));
    }

    void forgotten(Account to, Token token) {
        send(to, "password", site.newPassword(token.text()));
    }

    private String address(Token invitation) {
        return site.invitation(invitation.text());
    }

    private void send(Account to, String key, String link) {
        var profile = to.profile();
        mails.send(profile.email(), profile.locale(), key, profile.name(), new OneTime(link));
    }
}
