package id.kipp.replication;

import java.util.List;

/**
 * Why something is taken over, and when.
 *
 * @param need the problem, in at most 150 words
 * @param year in which the work is to be done; 0 while it is not said
 * @param contact whom to ask, by position
 * @param number of the letter
 * @param copies who gets a copy of the letter, such as the body of home affairs that counts replications
 */
public record Interest(String need, int year, String contact, String number, List<String> copies) {}
