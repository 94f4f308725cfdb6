package id.kipp.ui.kit;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first few of many by name, the rest by number, behind what is said of them. */
public final class FewNames {

    /** So many are named. */
    public static final int MOST = 5;

    private FewNames() {}

    /**
     * As the sentence is where nobody is named.
     *
     * @param names of them the first are taken
     * @param all how many there are
     */
    public static String after(String sentence, List<String> names, int all) {
        if (names.isEmpty()) return sentence;
        var named = Math.min(MOST, names.size());
        var rest = all > named
                ? Stream.of(
                        I18NProvider.translate("kit.and-more", Numbers.here().whole(all - (long) named)))
                : Stream.<String>empty();
        return Stream.concat(names.stream().limit(MOST), rest).collect(Collectors.joining("; ", sentence + " (", ")"));
    }
}
