package id.kipp.cli;

import id.kipp.kernel.Sentences;
import java.util.Locale;

/** The language of messages and help. It must be known before the arguments are understood, because they may be wrong. */
enum MessageLanguage {
    ID,
    EN;

    static MessageLanguage of(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            var next = i + 1 < arguments.length ? arguments[i + 1] : "";
            if (arguments[i].equalsIgnoreCase("--lang=en")
                    || arguments[i].equals("--lang") && next.equalsIgnoreCase("en")) {
                return EN;
            }
        }
        return ID;
    }

    Locale locale() {
        return switch (this) {
            case ID -> Sentences.INDONESIAN;
            case EN -> Locale.ENGLISH;
        };
    }
}
