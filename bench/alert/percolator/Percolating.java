import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.policywatch.extract.PageExtractor;
import org.policywatch.index.Forms;
import org.policywatch.search.Percolator;
import org.policywatch.source.Topic;
import org.policywatch.store.Store;

/** The searches and documents of Matching in lucene-monitor: {@code Percolating DOCUMENTS WATCHES}. */
class Percolating {
  public static void main(String[] args) throws Exception {
    int count = Integer.parseInt(args[0]);
    IndexSearcher.setMaxClauseCount(16_384);
    Path folder = Files.createTempDirectory("percolating");
    Random random = new Random(7);
    List<Document> documents = new ArrayList<>();
    try (Store store = Store.open(folder)) {
      PageExtractor extractor =
          new PageExtractor(List.of(new Topic("blockchain", List.of("区块链"), List.of())));
      for (int i = 0; i < count; i++) {
        Matching.add(store, extractor, "new" + i, random);
      }
      store.since(0, count).forEach(stored -> documents.add(Forms.of(stored)));
    }
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      queries.add(Matching.query(random));
    }
    for (boolean presearcher : new boolean[] {true, false}) {
      try (Percolator percolator = new Percolator(queries, presearcher)) {
        String name = presearcher ? "presearcher" : "without";
        int few = presearcher ? documents.size() : Math.min(documents.size(), 100);
        for (int round = 0; round < (presearcher ? 3 : 1); round++) {
          long cpu = Matching.cpu();
          long start = System.nanoTime();
          long hits = 0;
          for (Document document : documents.subList(0, few)) {
            hits += percolator.one(document);
          }
          Matching.report(name + ", one", start, cpu, few, hits);
        }
        long cpu = Matching.cpu();
        long start = System.nanoTime();
        long hits = 0;
        for (int from = 0; from < few; from += 100) {
          hits += percolator.batch(documents.subList(from, Math.min(few, from + 100)));
        }
        Matching.report(name + ", 100", start, cpu, few, hits);
      }
    }
  }
}
