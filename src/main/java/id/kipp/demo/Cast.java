package id.kipp.demo;

import java.util.ArrayList;
import java.util.List;

/** Which proposal plays in which edition. */
record Cast(List<Story> finished, List<Story> judged, List<Story> open) {

    static Cast of(List<Story> written, List<Story> brief) {
        var finished = new ArrayList<Story>();
        var judged = new ArrayList<Story>();
        var open = new ArrayList<Story>();
        for (var story : written) {
            if (story.form().equals("2023")) judged.add(story);
            else if (story.group().equals("REPLICATION") || isOfOpenEdition(story)) open.add(story);
            else finished.add(story);
        }
        for (var i = 0; i < brief.size(); i++) {
            var story = brief.get(i);
            if (story.group().equals("REPLICATION")) open.add(story);
            else if (story.group().equals("SPECIAL")) judged.add(story);
            else if (i % 10 < 3) finished.add(story);
            else if (i % 10 < 8) judged.add(story);
            else open.add(story);
        }
        return new Cast(finished, judged, open);
    }

    private static boolean isOfOpenEdition(Story story) {
        return List.of("Pelayanan Kesehatan", "Pemerataan Ekonomi dan UMKM").contains(story.category());
    }
}
