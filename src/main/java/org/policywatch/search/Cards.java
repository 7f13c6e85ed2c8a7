package org.policywatch.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.policywatch.index.Fields;

/** What is stored of the documents of one search, the text aside; each is read once. */
final class Cards {
  private static final Set<String> NEEDED =
      Set.of(
          Fields.ID,
          Fields.TITLE,
          Fields.KIND,
          Fields.DAY,
          Fields.OUTLET,
          Fields.REGION_SHOWN,
          Fields.ANNOUNCEMENT);

  private final StoredFields stored;
  private final Map<Integer, Document> known = new HashMap<>();

  Cards(StoredFields stored) {
    this.stored = stored;
  }

  Document of(int number) throws IOException {
    Document card = known.get(number);
    if (card == null) {
      card = stored.document(number, NEEDED);
      known.put(number, card);
    }
    return card;
  }

  long day(int number) throws IOException {
    return of(number).getField(Fields.DAY).numericValue().longValue();
  }
}
