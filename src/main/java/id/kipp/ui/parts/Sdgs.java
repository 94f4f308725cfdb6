package id.kipp.ui.parts;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The seventeen sustainable development goals (<em>TPB</em>) by number and name. */
public final class Sdgs {

    public static final List<Integer> ALL = IntStream.rangeClosed(1, 17).boxed().toList();

    private Sdgs() {}

    /** 3. Kehidupan sehat dan sejahtera */
    public static String name(int number) {
        return number + ". " + I18NProvider.translate("sdg." + number);
    }

    public static String names(List<Integer> numbers) {
        return numbers.stream().map(Sdgs::name).collect(Collectors.joining("; "));
    }
}
