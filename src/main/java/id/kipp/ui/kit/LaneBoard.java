package id.kipp.ui.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;

/** Lanes beside each other, walked by keyboard: j and k in a lane, h and l from one to the next. */
@JavaScript("context://js/kipp.js")
public final class LaneBoard extends Div {

    public LaneBoard() {
        addClassName("board");
    }

    /** The keys it listens to, for the screen's foot. */
    public static Keys keys() {
        var keys = new Keys();
        return keys.mention("j", keys.getTranslation("kit.keys.down"))
                .mention("k", keys.getTranslation("kit.keys.up"))
                .mention("h / l", keys.getTranslation("kit.keys.lane"))
                .mention("Enter", keys.getTranslation("kit.keys.open"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("window.kipp.lanes(this)");
    }
}
