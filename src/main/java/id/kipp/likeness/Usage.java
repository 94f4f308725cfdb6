package id.kipp.likeness;

/** In how many texts a word is used: rare ones say more. Words as {@link Told} has them. */
public interface Usage {

    /** How many texts there are. */
    int texts();

    int inTitles(String word);

    int inStories(String word);
}
