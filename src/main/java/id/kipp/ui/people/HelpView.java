package id.kipp.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.account.CurrentActor;
import id.kipp.help.Guide;
import id.kipp.help.Guides;
import id.kipp.notice.Notice;
import id.kipp.notice.Notices;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Guides and answers to look up, to read here or to keep as a file, and what the secretariat has said to many. */
@Route("bantuan")
@PermitAll
public class HelpView extends Div implements HasDynamicTitle {

    private static final String BROADCAST = "broadcast";

    HelpView(Guides guides, Notices notices, CurrentActor current) {
        var mine = guides.read(current.get());
        var said = notices.inbox(current.get()).notices().stream()
                .filter(n -> n.key().equals(BROADCAST))
                .toList();
        var head = new PageHead(getTranslation("help.title")).expects(getTranslation("help.says"));
        if (!mine.isEmpty()) head.actions(file("panduan", all(mine), getTranslation("help.keep-all")));
        add(head);
        if (mine.isEmpty() && said.isEmpty()) add(new EmptyState(getTranslation("help.nothing")));
        for (var kind : Guide.Kind.values()) {
            var of = mine.stream().filter(g -> g.kind() == kind).toList();
            if (!of.isEmpty())
                add(new Section(
                        getTranslation("help.kind." + kind),
                        of.stream().map(this::entry).toArray(Component[]::new)));
        }
        if (!said.isEmpty())
            add(new Section(
                    getTranslation("help.messages"),
                    said.stream().map(HelpView::message).toArray(Component[]::new)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("help.title");
    }

    private Details entry(Guide guide) {
        return new Details(
                guide.title(),
                new Prose(guide.text()),
                file(guide.title(), guide.file(), getTranslation("help.keep", guide.title())));
    }

    private static Details message(Notice told) {
        var subject = told.arguments().getFirst();
        var when = new Span(Dates.here().full(told.at()));
        when.addClassName("count");
        return new Details(subject, when, new Prose(told.arguments().getLast()));
    }

    private static String all(List<Guide> guides) {
        return guides.stream().map(Guide::file).collect(Collectors.joining("\n"));
    }

    /** As text that any computer opens, marked up as Markdown is. */
    private static Anchor file(String name, String text, String says) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var safe = name.replaceAll("[^\\p{L}\\p{N} -]", "").strip();
        var link = new Anchor(
                DownloadHandler.fromInputStream(e -> new DownloadResponse(
                        new ByteArrayInputStream(bytes),
                        (safe.isEmpty() ? "panduan" : safe) + ".md",
                        "text/markdown;charset=UTF-8",
                        bytes.length)),
                AttachmentType.DOWNLOAD,
                says);
        link.addClassName("help-file");
        return link;
    }
}
