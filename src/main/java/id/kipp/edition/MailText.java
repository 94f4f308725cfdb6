package id.kipp.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The edition's own words for one of the mails that go to those who hand in.
 *
 * @param key of the notice that is mailed
 */
public record MailText(String key, String id, String en) implements Labelled {

    /** The notices whose mails an edition may word, each with what may be put in between braces, in the order it is told. */
    public static final Map<String, List<String>> MAY_BE_WORDED = mayBeWorded();

    private static Map<String, List<String>> mayBeWorded() {
        var all = new LinkedHashMap<String, List<String>>();
        var title = List.of("judul");
        all.put("proposal.returned", title);
        all.put("proposal.not-chosen", title);
        all.put("proposal.submitted", title);
        all.put("proposal.screened", title);
        all.put("proposal.screening-returned", title);
        all.put("announcement.finalist", title);
        all.put("announcement.not-finalist", title);
        all.put("finalists.confirmed", title);
        all.put("plenary.awarded", List.of("judul", "gelar", "gelar"));
        all.put("feedback.available", title);
        return all;
    }

    /** In a language, with the arguments of the notice put in; what is called otherwise in English comes after the Indonesian. */
    public String in(Locale locale, List<String> arguments) {
        var names = MAY_BE_WORDED.getOrDefault(key, List.of());
        var facts = new LinkedHashMap<String, String>();
        for (var i = 0; i < names.size() && i < arguments.size(); i++)
            if (locale.getLanguage().equals("en")) facts.put(names.get(i), arguments.get(i));
            else facts.putIfAbsent(names.get(i), arguments.get(i));
        var text = label().in(locale);
        for (var fact : facts.entrySet()) text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        return text;
    }
}
