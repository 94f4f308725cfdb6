package id.kipp.announcement;

import id.kipp.kernel.Refusal;

/** Why this module turns a request down; each has its sentence in the translations. */
public enum AnnouncementRefusal implements Refusal.Reason {
    EMBARGO_LASTS("announcement.embargo-lasts"),
    EMBARGO_OVER("announcement.embargo-over"),
    EMBARGO_PAST("announcement.embargo-past"),
    EMBARGO_TOO_LATE("announcement.embargo-too-late"),
    EMBARGOED("announcement.embargoed"),
    FINALISTS_WINDOW_OPEN("finalists.window-open"),
    NOTHING_PREPARED("announcement.nothing-prepared"),
    NOTHING_WAITS("announcement.nothing-waits"),
    NUMBER_MISSING("announcement.number-missing"),
    NUMBER_TAKEN("announcement.number-taken"),
    OVERTAKEN("announcement.overtaken"),
    REASON("announcement.reason"),
    SECOND_PERSON("announcement.second-person"),
    TEXT_LENGTH("announcement.text-length"),
    TITLE_LENGTH("announcement.title-length"),
    TOO_LATE("announcement.too-late");

    private final String key;

    AnnouncementRefusal(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
