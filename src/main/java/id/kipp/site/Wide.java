package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

/** What is wider than a phone is moved under the finger or by the arrow keys, and the page stays as wide as the screen. */
final class Wide {

    private Wide() {}

    static Html table(String caption, Html head, Html body) {
        return el(
                "div.wide",
                at("tabindex", "0"),
                at("role", "region"),
                at("aria-label", caption),
                el("table", el("caption", caption), head, body));
    }
}
