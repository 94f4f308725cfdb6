package id.kipp.ui.session;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.kipp.kernel.Sentences;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * What stands on the page until the application has drawn its own, which takes half a minute on a slow network: no script
 * and no file is needed for it. Style sheets come after it, because a browser paints nothing before those in the head.
 */
final class FirstPaint {

    private static final String KEY = "shell.loading";
    private static final String STYLE =
            """
            .first-paint { position: fixed; inset: 0; display: grid; place-content: center; gap: 4px; text-align: center;
              font: 600 1.125rem/1.5 system-ui, sans-serif; color: #12284b; background: #fff; }
            .first-paint small { font-weight: 400; font-size: 0.875rem; color: #515d70; }
            @media (prefers-color-scheme: dark) {
              .first-paint { color: #e9ecf2; background: #0d1524; }
              .first-paint small { color: #aeb7c6; }
            }
            body:has(#outlet > * > *) .first-paint { display: none; }
            """;

    private FirstPaint() {}

    static void show(IndexHtmlResponse page) {
        var document = page.getDocument();
        document.head().appendElement("style").appendChild(new DataNode(STYLE));
        var sheets = List.copyOf(document.head().select("link[rel=stylesheet]"));
        document.body().prependChildren(sheets);
        document.body().prependChild(words());
    }

    private static Element words() {
        var place = new Element("div").addClass("first-paint").attr("role", "status");
        place.appendElement("span").attr("lang", "id").text(word(Sentences.INDONESIAN));
        place.appendElement("small").attr("lang", "en").text(word(Locale.ENGLISH));
        return place;
    }

    private static String word(Locale language) {
        return Sentences.in(language).of(KEY);
    }
}
