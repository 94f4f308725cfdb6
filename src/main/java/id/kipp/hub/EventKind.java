package id.kipp.hub;

/** What a hub does with others. */
public enum EventKind {
    /** Owners tell adopters how it works (FRIPP). */
    FORUM,
    WEBINAR,
    STUDY_VISIT,
    /** A mentor with one adopter. */
    COACHING,
    /** On what was agreed before. */
    MEETING,
    /** Something said to all members. */
    MESSAGE;

    /** The translation of its name. */
    public String key() {
        return "hub.event-kind." + name();
    }

    /** Members are told of it. */
    boolean isForAll() {
        return this != COACHING;
    }

    /** Everybody may know when it is. */
    boolean isPublic() {
        return switch (this) {
            case FORUM, WEBINAR, STUDY_VISIT -> true;
            case COACHING, MEETING, MESSAGE -> false;
        };
    }

    /** Knowledge goes from one to another in it. */
    boolean transfers() {
        return switch (this) {
            case FORUM, WEBINAR, STUDY_VISIT, COACHING -> true;
            case MEETING, MESSAGE -> false;
        };
    }
}
