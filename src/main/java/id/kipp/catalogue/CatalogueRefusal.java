package id.kipp.catalogue;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum CatalogueRefusal implements Refusal.Reason {
    BAD_COST("catalogue.bad-cost"),
    BAD_FIGURE("catalogue.bad-figure"),
    BAD_LINK("catalogue.bad-link"),
    BAD_YEAR("catalogue.bad-year"),
    BLOCK_LENGTH("catalogue.block-length"),
    EMPTY("catalogue.empty"),
    FILE_UNFIT("catalogue.file-unfit"),
    HINT_ANSWERED("catalogue.hint-answered"),
    HINT_FULL("catalogue.hint-full"),
    HINT_MISSING("catalogue.hint-missing"),
    HINT_WAIT("catalogue.hint-wait"),
    HUB_FIRST("catalogue.hub-first"),
    LINK_UNKNOWN("catalogue.link-unknown"),
    NOT_FINALIST("catalogue.not-finalist"),
    NOT_PUBLISHED("catalogue.not-published"),
    NO_UPDATE("catalogue.no-update"),
    OWN_UPDATE("catalogue.own-update"),
    PUBLISHED("catalogue.published"),
    REASON_MISSING("catalogue.reason-missing"),
    SOURCE_LENGTH("catalogue.source-length"),
    STOP_REASON_MISSING("catalogue.stop-reason-missing"),
    TITLE_LENGTH("catalogue.title-length"),
    TOO_MANY("catalogue.too-many"),
    UNKNOWN("catalogue.unknown"),
    UNKNOWN_AWARD("catalogue.unknown-award"),
    UNKNOWN_KIND("catalogue.unknown-kind"),
    UPDATE_EMPTY("catalogue.update-empty"),
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
