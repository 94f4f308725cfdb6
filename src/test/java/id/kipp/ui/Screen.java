package id.kipp.ui;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;

/**
 * Everything a page sends to the browser, as text: elements with their attributes and properties, every row of every list,
 * what waits behind a tab, and the scripts with their arguments.
 */
final class Screen {

    private final StringBuilder text = new StringBuilder();

    private Screen() {}

    static String of(UI ui) {
        var screen = new Screen();
        screen.text.append("title ").append(ui.getInternals().getTitle()).append('\n');
        ui.getChildren().map(Component::getElement).forEach(child -> screen.element(child, 0));
        ui.getInternals().dumpPendingJavaScriptInvocations().forEach(script -> screen.text
                .append("script ")
                .append(script.getInvocation().getExpression())
                .append(script.getInvocation().getParameters().stream()
                        .map(p -> p instanceof Element e ? "<" + e.getTag() + ">" : String.valueOf(p))
                        .toList())
                .append('\n'));
        return screen.text.toString();
    }

    private void element(Element element, int depth) {
        if (element.isTextNode()) {
            line(depth, element.getText());
            return;
        }
        line(
                depth,
                element.getTag()
                        + element.getAttributeNames()
                                .sorted()
                                .map(a -> " " + a + "=" + element.getAttribute(a))
                                .collect(Collectors.joining())
                        + element.getPropertyNames()
                                .sorted()
                                .map(p -> " ." + p + "=" + element.getPropertyRaw(p))
                                .collect(Collectors.joining())
                        + (element.isVisible() ? "" : " hidden"));
        element.getChildren().forEach(child -> element(child, depth + 1));
        element.getComponent().ifPresent(component -> contents(component, depth + 1));
    }

    /** What a component holds back until the browser asks for it. */
    private void contents(Component component, int depth) {
        switch (component) {
            case Grid<?> grid -> rows(grid, depth);
            case ComboBox<?> box -> line(depth, "choices " + ComboBoxKt.getSuggestions(box));
            case TabSheet tabs -> {
                for (int i = 0; i < tabs.getTabCount(); i++)
                    element(tabs.getComponent(tabs.getTabAt(i)).getElement(), depth);
            }
            default -> {}
        }
    }

    private <T> void rows(Grid<T> grid, int depth) {
        for (var row : GridKt._findAll(grid)) {
            line(depth, "row");
            for (var column : grid.getColumns()) {
                switch (column.getRenderer()) {
                    case ComponentRenderer<?, T> cell ->
                        element(cell.createComponent(row).getElement(), depth + 1);
                    case LitRenderer<T> cell ->
                        cell.getValueProviders()
                                .forEach((name, value) -> line(depth + 1, name + " " + value.apply(row)));
                    default -> line(depth + 1, GridKt._getFormatted(column, row));
                }
            }
        }
    }

    private void line(int depth, String what) {
        text.append("  ".repeat(depth)).append(what).append('\n');
    }
}
