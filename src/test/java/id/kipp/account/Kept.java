package id.kipp.account;

import static id.kipp.account.AccountFixture.actor;

import id.kipp.kernel.Role;
import id.kipp.mail.KeptSecrets;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mail;
import id.kipp.mail.Mails;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ListableBeanFactory;

/** The letters that are kept while no mail server is set. */
public final class Kept {

    private static final Pattern TOKEN = Pattern.compile("/(?:undangan|sandi)/([a-z0-9.-]+)");

    private Kept() {}

    public static Optional<Mail> latestTo(String address, ListableBeanFactory context) {
        return to(address, context).stream().findFirst();
    }

    /** Latest first, of the last few hundred. */
    public static List<Mail> to(String address, ListableBeanFactory context) {
        var mails = context.getBean(Mails.class);
        var administrator = actor(Role.ADMINISTRATOR);
        return mails.page(administrator, LetterOrder.NEWEST, 0, 500).stream()
                .filter(m -> m.to().equals(address))
                .map(m -> mails.read(administrator, m.id()))
                .toList();
    }

    /** The last part of the one-time link in the latest letter to this address. */
    public static String tokenTo(String address, ListableBeanFactory context) {
        var link = TOKEN.matcher(KeptSecrets.of(latestTo(address, context).orElseThrow(), context));
        if (!link.find()) throw new AssertionError("no link in the letter to " + address);
        return link.group(1);
    }
}
