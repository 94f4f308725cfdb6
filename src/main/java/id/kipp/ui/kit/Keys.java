package id.kipp.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Shortcuts of one screen: add it to the view. Plain keys are left alone while someone types in a field; keys with a
 * modifier ({@code Ctrl+Enter}) work there, too. {@code ?} shows them all; the screen's foot names them where there is a
 * keyboard.
 */
@Tag("kipp-keys")
@JavaScript("context://js/kipp.js")
public final class Keys extends Component implements HasComponents {

    private record Binding(String sentence, Optional<Runnable> action) {}

    private final Map<String, Binding> bindings = new LinkedHashMap<>();

    public Keys() {
        getElement()
                .addEventListener(
                        "kipp-key",
                        e -> press(e.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        on("?", getTranslation("kit.keys.help"), this::help);
    }

    /** With the keys every list of this kit and its search field listen to. */
    public static Keys ofList() {
        var keys = new Keys();
        return keys.mention("j", keys.getTranslation("kit.keys.down"))
                .mention("k", keys.getTranslation("kit.keys.up"))
                .mention("Enter", keys.getTranslation("kit.keys.open"))
                .mention("/", keys.getTranslation("kit.keys.search"));
    }

    /**
     * The key as the browser names it ({@code j}, {@code /}, {@code Ctrl+Enter}), and what it does, in words; without any for
     * one of several that are mentioned together.
     */
    public Keys on(String key, String sentence, Runnable action) {
        bindings.put(key, new Binding(sentence, Optional.of(action)));
        return this;
    }

    /** A key handled elsewhere (a grid's {@code j} and {@code k}), for the list only. */
    public Keys mention(String key, String sentence) {
        bindings.put(key, new Binding(sentence, Optional.empty()));
        return this;
    }

    public void help() {
        var help = new KeyHelp();
        said().forEach(help::add);
        help.open();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        removeAll();
        said().forEach((key, sentence) -> add(hint(key, sentence)));
        var heard = bindings.entrySet().stream()
                .filter(b -> b.getValue().action().isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(" "));
        getElement().executeJs("window.kipp.keys(this, $0.split(' '))", heard);
    }

    private Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        bindings.forEach((key, binding) -> {
            if (!binding.sentence().isEmpty()) said.put(key, binding.sentence());
        });
        return said;
    }

    private static Span hint(String key, String sentence) {
        var name = new Span(key);
        name.addClassName("key");
        return new Span(name, new Span(sentence));
    }

    private void press(String key) {
        var binding = bindings.get(key);
        if (binding != null) binding.action().ifPresent(action -> Attempt.run(this, action));
    }
}
