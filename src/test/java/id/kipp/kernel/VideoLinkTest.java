package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoLinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
                "http://youtube.com/watch?v=dQw4w9WgXcQ",
                "www.youtube.com/watch?v=dQw4w9WgXcQ",
                "youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=12s",
                "https://m.youtube.com/watch?v=dQw4w9WgXcQ&feature=youtu.be",
                "https://youtu.be/dQw4w9WgXcQ?si=abc",
                "youtu.be/dQw4w9WgXcQ",
                " HTTPS://YOUTU.BE/dQw4w9WgXcQ ",
                "https://www.youtube.com/shorts/dQw4w9WgXcQ",
                "https://www.youtube.com/live/dQw4w9WgXcQ?feature=share",
                "https://www.youtube.com/embed/dQw4w9WgXcQ",
                "https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL590L5WQmH8fJ54F369BLDSqIwcs-TCfs"
            })
    void a_video_has_one_address_however_it_was_copied(String copied) {
        assertThat(VideoLink.read(copied).orElseThrow().address())
                .isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
    }

    @Test
    void a_list_of_videos_is_a_list() {
        var list = VideoLink.read("youtube.com/playlist?list=PL590L5WQmH8fJ54F369BLDSqIwcs-TCfs")
                .orElseThrow();
        assertThat(list.list()).isTrue();
        assertThat(list.address())
                .isEqualTo("https://www.youtube.com/playlist?list=PL590L5WQmH8fJ54F369BLDSqIwcs-TCfs");
        assertThat(list.player()).startsWith("https://www.youtube-nocookie.com/embed/videoseries?list=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dQw4w9WgXcQ",
                "https://vimeo.com/12345678",
                "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
                "https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ",
                "javascript://youtube.com/watch?v=dQw4w9WgXcQ",
                "https://www.youtube.com/watch",
                "https://www.youtube.com/watch?v=<b>",
                "https://www.youtube.com/@kanal",
                "https://youtu.be/",
                "https://[",
                "https://youtu.be/dQw4w9 WgXcQ"
            })
    void what_is_no_video_of_it_is_none(String typed) {
        assertThat(VideoLink.read(typed)).isEmpty();
    }

    @Test
    void its_own_address_reads_as_itself() {
        var link = VideoLink.read("youtu.be/dQw4w9WgXcQ").orElseThrow();
        assertThat(VideoLink.read(link.address())).contains(link);
        assertThat(VideoLink.read(link.player())).contains(link);
    }
}
