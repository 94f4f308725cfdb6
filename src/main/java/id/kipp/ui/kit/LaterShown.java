package id.kipp.ui.kit;

/** A pane that is made when it is looked at. */
public interface LaterShown {

    /** Each time it is looked at. */
    void shown();
}
