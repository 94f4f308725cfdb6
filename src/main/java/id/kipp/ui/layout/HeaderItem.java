package id.kipp.ui.layout;

import com.vaadin.flow.component.Component;

/** Something that wants a place in the header of every desk, such as the bell. Declare a bean; it is asked once per layout. */
public interface HeaderItem {

    Component create();
}
