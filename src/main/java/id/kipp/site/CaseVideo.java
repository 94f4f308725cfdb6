package id.kipp.site;

import static id.kipp.site.Html.at;
import static id.kipp.site.Html.el;

import id.kipp.catalogue.KnownEntry;
import id.kipp.catalogue.PublicPicture.Shows;
import id.kipp.kernel.VideoLink;

/** The picture first; a script puts the player in its place when somebody presses it, and nothing of others is loaded before. */
final class CaseVideo {

    private CaseVideo() {}

    static Html of(Visit visit, KnownEntry known) {
        var media = known.shown().shown().media();
        var address = media.video().isEmpty() ? known.entry().text().video() : media.video();
        if (address.isEmpty()) return Html.NOTHING;
        var video = VideoLink.read(address);
        var link = el(
                "a.video",
                at("href", video.map(VideoLink::address).orElse(address)),
                at("rel", "external noopener noreferrer"),
                visit.places().isArchive()
                        ? null
                        : video.map(v -> at("data-player", v.player())).orElse(null),
                at("data-title", visit.say("parts.video")),
                media.first(Shows.COVER)
                        .map(p -> el(
                                "img",
                                at("src", Photos.address(visit, known.entry().id(), p)),
                                at("alt", ""),
                                at("loading", "lazy"))),
                SiteMarks.of("play"),
                el("span", visit.say("site.watch")));
        return HomePage.part(
                visit,
                "video",
                visit.say("site.video"),
                "",
                el("div.part-body", link, el("p.source", visit.say("site.video-says"))));
    }
}
