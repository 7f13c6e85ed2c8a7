package org.policywatch.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Terms side by side, some of which are a Chinese character alone: the index has it as the
 * beginning of a pair, so that it stands for all pairs that begin with it.
 */
final class CharacterPhrase extends Query {
  private final String field;
  private final List<PhraseTerm> terms;

  CharacterPhrase(String field, List<PhraseTerm> terms) {
    this.field = field;
    this.terms = List.copyOf(terms);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (PhraseTerm term : terms) {
      Term[] any =
          Terms.isSingle(term.text())
              ? beginning(searcher.getIndexReader(), new BytesRef(term.text()))
              : new Term[] {new Term(field, term.text())};
      if (any.length == 0) {
        return new MatchNoDocsQuery("nothing begins with " + term.text());
      }
      phrase.add(any, term.position());
    }
    return phrase.build();
  }

  private Term[] beginning(IndexReader reader, BytesRef character) throws IOException {
    List<Term> found = new ArrayList<>();
    org.apache.lucene.index.Terms all = MultiTerms.getTerms(reader, field);
    if (all != null) {
      TermsEnum each = all.iterator();
      boolean is = each.seekCeil(character) != TermsEnum.SeekStatus.END;
      while (is && StringHelper.startsWith(each.term(), character)) {
        found.add(new Term(field, BytesRef.deepCopyOf(each.term())));
        is = each.next() != null;
      }
    }
    return found.toArray(Term[]::new);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String unused) {
    return field + ":" + terms;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && field.equals(((CharacterPhrase) other).field)
        && terms.equals(((CharacterPhrase) other).terms);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * classHash() + field.hashCode()) + terms.hashCode();
  }
}
