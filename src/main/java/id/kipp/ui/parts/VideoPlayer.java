package id.kipp.ui.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import id.kipp.kernel.VideoLink;
import id.kipp.ui.kit.Glyph;

/** A video by its address, and on demand in its player: nobody is led to another house before they press play. */
public final class VideoPlayer extends Div {

    private final VideoLink video;
    private final Button play;

    public VideoPlayer(VideoLink video) {
        this.video = video;
        addClassName("video-player");
        var link = new Anchor(video.address(), video.address(), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        play = new Button(getTranslation("parts.play"), Glyph.VIDEO.icon(), e -> play());
        play.addThemeVariants(ButtonVariant.TERTIARY);
        add(link, play);
    }

    private void play() {
        var player = new IFrame(video.player());
        player.setAllow("fullscreen; encrypted-media; picture-in-picture");
        player.setSandbox(
                IFrame.SandboxType.ALLOW_SCRIPTS,
                IFrame.SandboxType.ALLOW_SAME_ORIGIN,
                IFrame.SandboxType.ALLOW_PRESENTATION,
                IFrame.SandboxType.ALLOW_POPUPS);
        player.getElement().setAttribute("title", getTranslation("parts.video"));
        player.getElement().setAttribute("referrerpolicy", "strict-origin");
        player.getElement().setAttribute("tabindex", "0");
        replace(play, player);
        player.getElement().executeJs("this.focus()");
    }
}
