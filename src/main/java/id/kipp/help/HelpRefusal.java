package id.kipp.help;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum HelpRefusal implements Refusal.Reason {
    NOBODY("help.nobody"),
    NOT_WAITING("help.not-waiting"),
    SECOND_PERSON("help.second-person"),
    TEXT_MISSING("help.text-missing"),
    TITLE_MISSING("help.title-missing"),
    TOO_MANY_GUIDES("help.too-many-guides"),
    TOO_MANY_WORDS("help.too-many-words");

    private final String key;

    HelpRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
