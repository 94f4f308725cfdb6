package id.kipp;

import id.kipp.kernel.VideoLink;
import id.kipp.kernel.Words;
import id.kipp.search.SearchedTexts;
import id.kipp.ui.parts.ReadTexts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that is done with people's text while somebody waits for the answer, on texts made against it. */
final class HostileTexts {

    private HostileTexts() {}

    static Map<String, Runnable> acts() {
        var acts = new LinkedHashMap<>(ReadTexts.acts());
        acts.putAll(SearchedTexts.acts());
        var link = "https://youtu.be/" + "a".repeat(20_000);
        acts.put("video link of 20,000 letters", () -> VideoLink.read(link));
        var section = "a.b\u200B ".repeat(8_000); // 40,000 letters, as many as a section may have
        acts.put("words of all sections of a form counted", () -> {
            for (int i = 0; i < 15; i++) Words.in(section);
        });
        return acts;
    }

    /** The shortest of some tries, in milliseconds: what the work takes, whatever else the machine does. */
    static double milliseconds(Runnable act, int tries) {
        var taken = new long[tries];
        for (int i = 0; i < tries; i++) {
            var since = System.nanoTime();
            act.run();
            taken[i] = System.nanoTime() - since;
        }
        return Arrays.stream(taken).min().orElseThrow() / 1e6;
    }
}
