package id.kipp.ui;

/** Every way by which something may leave the house; two worlds are compared on each of them. */
enum Channel {
    /** What a service answers to one question. */
    ANSWER,
    /** What a service lists. */
    LIST,
    /** What is turned down, and with which sentence in which language. */
    REFUSAL,
    /** What a page sends to the browser: elements, rows of lists, choices, scripts, title. */
    PAGE,
    /** Which page answers an address, and how long it is. */
    STATUS,
    /** Files behind the links of a page. */
    DOWNLOAD,
    /** Receipts and minutes as anybody checks them by their code. */
    CHECK,
    /** The catalogue, its search, and what resembles a text. */
    CATALOGUE,
    /** The log as a folder for people who do not trust us. */
    EXPORT,
    /** What the bell says in both languages, and where it leads. */
    BELL,
    /** Subject and body of every letter that has gone out. */
    MAIL,
    /** Letters as the administrator sees them listed. */
    MAIL_LIST
}
