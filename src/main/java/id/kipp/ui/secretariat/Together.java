package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.kipp.ui.kit.LaterShown;

/** Several parts on one pane. */
final class Together extends Div implements LaterShown {

    Together(Component... parts) {
        super(parts);
        addClassName("stack");
    }

    @Override
    public void shown() {
        getChildren().filter(LaterShown.class::isInstance).forEach(p -> ((LaterShown) p).shown());
    }
}
