package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.kipp.judging.Area;
import id.kipp.judging.Pick;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Comes up at a passage that is selected beside the sheet, and offers the criteria whose evidence it may become. */
final class PickBar extends Div {

    /** @param criteria their names @param picked told which criterion, from 0, and the passage */
    PickBar(Div columns, List<String> criteria, BiConsumer<Integer, Pick> picked) {
        addClassNames("pick-bar", "no-print");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("evaluator.pick"));
        var words = new Span();
        words.addClassNames("pick-words", "visually-hidden");
        words.getElement().setAttribute("role", "status");
        add(words, new Span(getTranslation("evaluator.pick")));
        for (var i = 0; i < criteria.size(); i++) {
            var button = new NativeButton(String.valueOf(i + 1));
            button.getElement()
                    .setAttribute("title", criteria.get(i))
                    .setAttribute("aria-label", getTranslation("evaluator.pick-for", i + 1, criteria.get(i)));
            add(button);
        }
        columns.addAttachListener(
                e -> columns.getElement().executeJs("window.kippReading.seat(this, $0)", getElement()));
        columns.getElement()
                .addEventListener("kipp-pick", e -> {
                    var detail = e.getEventData();
                    picked.accept(detail.get("event.detail.criterion").asInt(), pick(detail));
                })
                .addEventData("event.detail.criterion")
                .addEventData("event.detail.place")
                .addEventData("event.detail.file")
                .addEventData("event.detail.from")
                .addEventData("event.detail.to")
                .addEventData("event.detail.area");
    }

    private static Pick pick(JsonNode detail) {
        var file = detail.get("event.detail.file").asString();
        var place = detail.get("event.detail.place").asString();
        var area = detail.path("event.detail.area");
        if (area.isObject())
            return Pick.of(
                    file,
                    place,
                    new Area(
                            area.path("x").asInt(),
                            area.path("y").asInt(),
                            area.path("width").asInt(),
                            area.path("height").asInt()));
        return new Pick(
                file.isEmpty() ? null : file,
                place,
                detail.get("event.detail.from").asInt(),
                detail.get("event.detail.to").asInt());
    }
}
