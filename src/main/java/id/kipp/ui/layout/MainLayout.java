package id.kipp.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.account.CurrentActor;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Led;
import id.kipp.ui.kit.SideBySide;
import id.kipp.ui.parts.ChosenEdition;
import id.kipp.upkeep.Upkeeps;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every desk: who and where in a bar at the top, the menu at the left, the view as the page's main part. */
@Layout
@AnonymousAllowed
final class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Content content = new Content();
    private final Span desk = new Span();
    private final Span title = new Span();
    private final CurrentActor current;
    private final DeskMenu menu;
    private final ScreenHelp help = new ScreenHelp();
    private final UpkeepLine upkeep;
    private boolean folded;

    MainLayout(
            UserMenu user,
            ObjectProvider<HeaderItem> items,
            List<Omitted> omitted,
            CurrentActor current,
            Upkeeps upkeeps) {
        this.current = current;
        var actor = current.get();
        this.menu = new DeskMenu(
                actor, omitted.stream().flatMap(o -> o.of(actor).stream()).collect(Collectors.toSet()));
        this.upkeep = new UpkeepLine(upkeeps);
        addClassName("desk-layout");
        setPrimarySection(Section.NAVBAR);
        setI18n(ComponentTexts.appLayout());
        addToDrawer(side());
        addToNavbar(new SkipLink(), top(user, items));
        setContent(content);
        content.always(upkeep);
        if (current.hasCommonPassword()) content.remind("reminder.common-password", "akun", "me.change-password");
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.show(view);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var view = (Component) event.getActiveChain().getFirst();
        desk.setText(getTranslation(DeskMenu.deskOf(view.getClass(), current.get())));
        title.setText(Tab.name(this, event).orElse(""));
        help.about(view.getClass(), title.getText());
        upkeep.look();
        menu.stay(ChosenEdition.query(event.getLocationChangeEvent().getUI()));
        fold(view instanceof SideBySide);
        Led.said(event.getLocationChangeEvent().getUI()).ifPresent(content::says);
    }

    /** Where one reads beside deciding the menu leaves its room to the reading; afterwards it is as it was. */
    private void fold(boolean reading) {
        if (isOverlay()) setDrawerOpened(false);
        else if (reading != folded) setDrawerOpened(!reading);
        folded = reading;
    }

    private Aside side() {
        var side = new Aside(new Scroller(menu), publicSite());
        side.addClassName("side");
        side.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        return side;
    }

    private Header top(UserMenu user, ObjectProvider<HeaderItem> items) {
        var top = new Header(toggle(), new Wordmark(), place(), header(user, items));
        top.addClassName("desk-top");
        return top;
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setAriaLabel(getTranslation("shell.menu"));
        return toggle;
    }

    private Div place() {
        desk.addClassName("place-desk");
        title.addClassName("place-title");
        var place = new Div(desk, title);
        place.addClassName("place");
        return place;
    }

    private Div header(UserMenu user, ObjectProvider<HeaderItem> items) {
        var header = new Div();
        header.addClassName("header-items");
        items.orderedStream().map(HeaderItem::create).forEach(header::add);
        header.add(help, new LanguageSwitch(), user);
        return header;
    }

    private Anchor publicSite() {
        var link = new Anchor("/", Glyph.GLOBE.icon(), new Span(getTranslation("shell.public-site")));
        link.setRouterIgnore(true);
        link.addClassName("drawer-foot");
        return link;
    }
}
