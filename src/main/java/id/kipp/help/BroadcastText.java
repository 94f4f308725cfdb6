package id.kipp.help;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.kernel.Words;

/** A subject and a text, both as they were typed. */
public record BroadcastText(String subject, String text) {

    public static final int SUBJECT = 150;
    public static final int TEXT = 2_000;
    public static final int WORDS = 250;

    /** @throws Refusal {@code help.title-missing}, {@code help.text-missing}, {@code help.too-many-words}, {@code text.too-long} */
    static BroadcastText checked(String subject, String text) {
        var line = Typed.required(subject, SUBJECT, HelpRefusal.TITLE_MISSING);
        var body = Typed.required(text, TEXT, HelpRefusal.TEXT_MISSING);
        var words = Words.in(body);
        if (words > WORDS) throw new Refusal(HelpRefusal.TOO_MANY_WORDS, words, WORDS);
        return new BroadcastText(line, body);
    }
}
