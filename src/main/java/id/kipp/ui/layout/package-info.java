/**
 * The frame around every screen: menu, header, bell, and the layout of the public site.
 *
 * <p>A desk's view needs only {@code @Route} and {@code @Menu(title = "its.key", icon = "inbox", order = 10)}: it stands
 * under its desk's heading (the package) for those who may open it, or under that of its phase ({@link id.kipp.ui.layout.InPhase}).
 * What is about one edition says so ({@link id.kipp.ui.layout.OfEdition}), so that the menu keeps to the one chosen. A view for whoever is not signed in says
 * {@code @Route(value = "lupa-sandi", layout = PublicLayout.class)}. What wants a place in the header is a
 * {@link id.kipp.ui.layout.HeaderItem}.
 */
@NullMarked
package id.kipp.ui.layout;

import org.jspecify.annotations.NullMarked;
