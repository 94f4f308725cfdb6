package id.kipp.mail;

import id.kipp.kernel.Refusal;
import java.util.regex.Pattern;

/** An e-mail address that can be written into a header without harm. */
public record Address(String value) {

    // deliberately narrower than RFC 5322: no quotes, no comments, no white space, no control characters
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    public Address {
        value = value.strip();
        if (value.length() > 254 || !SHAPE.matcher(value).matches()) throw new Refusal(MailRefusal.BAD_ADDRESS);
    }
}
