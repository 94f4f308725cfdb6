package id.kipp.catalogue;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum CatalogueRefusal implements Refusal.Reason {
    BAD_LINK("catalogue.bad-link"),
    BLOCK_LENGTH("catalogue.block-length"),
    EMPTY("catalogue.empty"),
    NOT_FINALIST("catalogue.not-finalist"),
    NOT_PUBLISHED("catalogue.not-published"),
    PUBLISHED("catalogue.published"),
    REASON_MISSING("catalogue.reason-missing"),
    SOURCE_LENGTH("catalogue.source-length"),
    TITLE_LENGTH("catalogue.title-length"),
    UNKNOWN("catalogue.unknown"),
    UNKNOWN_AWARD("catalogue.unknown-award"),
    UNKNOWN_KIND("catalogue.unknown-kind"),
    WORDS_LENGTH("catalogue.words-length"),
    WORDS_UNREADABLE("catalogue.words-unreadable");

    private final String key;

    CatalogueRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
