package id.kipp.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of a result, how many there are in all, and what each filter would leave.
 *
 * @param spelling how the words are spelt here, where they are not known as they were typed
 */
public record Page(int total, List<Card> cards, Map<Facet, List<Count>> facets, Optional<String> spelling) {}
