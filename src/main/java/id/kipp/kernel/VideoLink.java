package id.kipp.kernel;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A video or a list of videos on YouTube, whichever way people copy its address: from the browser, the application, a
 * telephone, a short link; with or without {@code https://} and {@code www.}.
 *
 * @param id of the video, or of the list
 * @param list whether it is a list
 */
public record VideoLink(String id, boolean list) {

    private static final Set<String> HOSTS =
            Set.of("youtube.com", "www.youtube.com", "m.youtube.com", "music.youtube.com", "www.youtube-nocookie.com");
    private static final List<String> KINDS = List.of("shorts", "live", "embed", "v");
    private static final int LEAST = 6;
    private static final int MOST = 64;

    /** Nothing where the text is no address of a video. */
    public static Optional<VideoLink> read(String text) {
        var typed = text.strip();
        if (typed.length() > Typed.LINE_MAX || !typed.chars().allMatch(c -> c > 0x20 && c < 0x7f))
            return Optional.empty();
        try {
            var address = URI.create(typed.contains("://") ? typed : "https://" + typed);
            var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (!Set.of("http", "https").contains(scheme) || address.getHost() == null) return Optional.empty();
            return in(address);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** The one form in which it is kept and shown. */
    public String address() {
        return list ? "https://www.youtube.com/playlist?list=" + id : "https://www.youtube.com/watch?v=" + id;
    }

    /** What plays it within a page, without a cookie before somebody presses play. */
    public String player() {
        return "https://www.youtube-nocookie.com/embed/" + (list ? "videoseries?list=" + id : id);
    }

    private static Optional<VideoLink> in(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        var path = Stream.of(String.valueOf(address.getRawPath()).split("/"))
                .filter(p -> !p.isEmpty())
                .toList();
        if (host.equals("youtu.be")) return path.isEmpty() ? Optional.empty() : video(path.getFirst());
        if (!HOSTS.contains(host) || path.isEmpty()) return Optional.empty();
        var first = path.getFirst();
        if (first.equals("watch")) return parameter(address, "v").flatMap(VideoLink::video);
        if (first.equals("playlist"))
            return parameter(address, "list").filter(VideoLink::isId).map(l -> new VideoLink(l, true));
        return KINDS.contains(first) && path.size() > 1 ? video(path.get(1)) : Optional.empty();
    }

    private static Optional<VideoLink> video(String id) {
        return isId(id) ? Optional.of(new VideoLink(id, false)) : Optional.empty();
    }

    private static Optional<String> parameter(URI address, String name) {
        return Arrays.stream(String.valueOf(address.getRawQuery()).split("&"))
                .filter(p -> p.startsWith(name + "="))
                .map(p -> p.substring(name.length() + 1))
                .findFirst();
    }

    private static boolean isId(String text) {
        return text.length() >= LEAST
                && text.length() <= MOST
                && text.chars().allMatch(c -> c == '-' || c == '_' || c < 0x80 && Character.isLetterOrDigit(c));
    }
}
