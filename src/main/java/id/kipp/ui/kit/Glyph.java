package id.kipp.ui.kit;

import com.vaadin.flow.component.icon.SvgIcon;

/** The pictures of the house, one sprite: {@code frontend/icons/kipp.svg}. A glyph never stands alone: a word is beside it. */
public enum Glyph {
    HOME("house"),
    INBOX("inbox"),
    WRITE("file-pen-line"),
    FILES("files"),
    FILE("file-text"),
    HISTORY("history"),
    TROPHY("trophy"),
    MEDAL("medal"),
    AWARD("award"),
    PEOPLE("users"),
    PERSON("circle-user"),
    INSTITUTION("landmark"),
    BUILDING("building-2"),
    CHECKLIST("clipboard-check"),
    LIST("clipboard-list"),
    SHUFFLE("shuffle"),
    PULSE("activity"),
    RANKING("list-ordered"),
    MEGAPHONE("megaphone"),
    CALENDAR("calendar-days"),
    CALENDAR_CLOCK("calendar-clock"),
    SEND("send"),
    SHIELD("shield-check"),
    SCALE("scale"),
    GAVEL("gavel"),
    MICROPHONE("mic"),
    PIN("map-pin"),
    MAP("map"),
    SEARCH("search"),
    FILTER("list-filter"),
    CLOSE("x"),
    CHECK("check"),
    DONE("circle-check"),
    FAILED("circle-x"),
    ALERT("circle-alert"),
    WARNING("triangle-alert"),
    INFO("info"),
    CLOCK("clock"),
    HOURGLASS("hourglass"),
    LOCK("lock"),
    UNLOCK("lock-open"),
    BELL("bell"),
    SIGN_IN("log-in"),
    SIGN_OUT("log-out"),
    GLOBE("globe"),
    MENU("menu"),
    NEXT("chevron-right"),
    PREVIOUS("chevron-left"),
    DOWN("chevron-down"),
    UP("chevron-up"),
    FORWARD("arrow-right"),
    BACK("arrow-left"),
    PLUS("plus"),
    TRASH("trash-2"),
    EDIT("pencil"),
    SAVE("save"),
    UPLOAD("upload"),
    ATTACH("paperclip"),
    DOWNLOAD("download"),
    PRINT("printer"),
    EYE("eye"),
    HIDDEN("eye-off"),
    EXTERNAL("external-link"),
    LINK("link"),
    COPY("copy"),
    UNDO("undo-2"),
    REFRESH("refresh-cw"),
    BAN("ban"),
    KEYBOARD("keyboard"),
    VERIFIED("badge-check"),
    STAR("star"),
    MESSAGE("message-square"),
    MAIL("mail"),
    KEY("key-round"),
    SETTINGS("settings"),
    GAUGE("gauge"),
    DATABASE("database"),
    CHART("chart-column"),
    COMPARE("git-compare"),
    QUOTE("quote"),
    BOOK("book-open"),
    LIBRARY("library"),
    QR("qr-code"),
    VIDEO("video"),
    IMAGE("image"),
    CAMERA("camera"),
    PLAY("play"),
    PAUSE("pause"),
    HANDSHAKE("handshake"),
    REPLICATE("sprout"),
    FLAG("flag"),
    FOLDER("folder-open"),
    CIRCLE("circle"),
    DRAFT("circle-dashed"),
    DOT("circle-dot"),
    LOADING("loader"),
    VOTE("vote"),
    IDEA("lightbulb"),
    STEPS("list-checks"),
    FINGERPRINT("fingerprint");

    private static final String SPRITE = "icons/kipp.svg";

    private final String symbol;

    Glyph(String symbol) {
        this.symbol = symbol;
    }

    /** Silent for screen readers, because the word beside it speaks. */
    public SvgIcon icon() {
        return of(symbol);
    }

    /** By its name in the sprite, for {@code @Menu(icon = "inbox")}. */
    public static SvgIcon of(String symbol) {
        var icon = new SvgIcon(SPRITE, symbol);
        icon.addClassName("glyph");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }

    public String symbol() {
        return symbol;
    }
}
