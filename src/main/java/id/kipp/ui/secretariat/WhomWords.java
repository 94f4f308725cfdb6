package id.kipp.ui.secretariat;

import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.edition.Editions;
import id.kipp.edition.Labelled;
import id.kipp.help.Whom;
import id.kipp.ui.parts.Wording;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To whom a message goes, in one line: whoever releases it reads what was chosen. */
final class WhomWords {

    private WhomWords() {}

    static String of(Whom whom, Editions editions) {
        var rules = whom.edition() == null ? null : editions.get(whom.edition()).constitution();
        var choice = whom.choice();
        return Stream.of(
                        I18NProvider.translate("broadcast.kind." + whom.kind()),
                        rules == null ? "" : Wording.of(rules.name()),
                        rules == null || !whom.kind().applies()
                                ? ""
                                : I18NProvider.translate("broadcast.part." + whom.part()),
                        rules == null || choice == null ? "" : inWords(choice.group(), rules.groups()),
                        rules == null || choice == null ? "" : inWords(choice.category(), rules.categories()),
                        whom.cluster() == null
                                ? ""
                                : I18NProvider.translate(whom.cluster().key()),
                        whom.province() == null ? "" : whom.province().label())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String inWords(String key, List<? extends Labelled> all) {
        return all.stream()
                .filter(one -> one.key().equals(key))
                .map(Wording::of)
                .findFirst()
                .orElse(key);
    }
}
