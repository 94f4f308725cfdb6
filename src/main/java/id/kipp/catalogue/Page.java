package id.kipp.catalogue;

import java.util.List;
import java.util.Map;

/** One page of a result, how many there are in all, and what each filter would leave. */
public record Page(int total, List<Card> cards, Map<Facet, List<Count>> facets) {}
