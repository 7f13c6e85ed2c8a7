package org.policywatch.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.policywatch.index.Documents.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest {
  @TempDir Path folder;

  @Test
  void newIndexStartsAtNothing() {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.lastRevision()).isZero();
    }

    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.lastRevision()).isZero();
    }
  }

  @Test
  void revisionComesBackWithTheCommit() {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(document("a", "甲").revision(41));
      index.put(document("b", "乙").revision(42));
      assertThat(index.lastRevision()).isZero();
      index.commit();
      assertThat(index.lastRevision()).isEqualTo(42);
    }

    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.lastRevision()).isEqualTo(42);
    }
  }

  @Test
  void laterRevisionReplacesTheEarlier() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(document("a", "甲").revision(1));
      index.commit();
      index.put(document("a", "甲乙").revision(2));
    }

    try (DirectoryReader reader = IndexFolder.read(folder)) {
      assertThat(reader.numDocs()).isEqualTo(1);
    }
  }

  @Test
  void commitWithNothingNewWritesNothing() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(document("a", "甲").revision(1));
      index.commit();
      List<Path> before = files();

      index.commit();

      assertThat(files()).isEqualTo(before);
    }
  }

  @Test
  void folderWithoutIndexSaysWhatToRun() {
    assertThatThrownBy(() -> IndexFolder.read(folder.resolve("none")))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("is empty")
        .hasMessageContaining("policywatch crawl");
  }

  @Test
  void whatCannotBeLookedAtHindersNoReader() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(document("a", "甲").revision(1));
    }
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);

    try (DirectoryReader reader = IndexFolder.read(folder)) {
      assertThat(reader.numDocs()).isEqualTo(1);
    }
  }

  @Test
  void foreignIndexIsNotTouched() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.commit();
    }

    assertThatThrownBy(() -> LuceneIndex.open(folder))
        .isInstanceOf(IndexUnusableException.class)
        .hasMessageContaining("not written by policywatch")
        .hasMessageContaining("reindex");
  }

  @Test
  void indexCutAnywhereIsFoundOut() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      index.put(document("a", "甲").text("区块链").revision(1));
    }
    for (Path file : files()) {
      if (file.getFileName().toString().equals("write.lock")) {
        continue;
      }
      byte[] whole = Files.readAllBytes(file);
      for (int length = 0; length < whole.length; length += 1 + whole.length / 9) {
        Files.write(file, Arrays.copyOf(whole, length), StandardOpenOption.TRUNCATE_EXISTING);

        assertThatThrownBy(() -> LuceneIndex.open(folder).close())
            .as("%s cut at %d of %d", file, length, whole.length)
            .isInstanceOf(IndexUnusableException.class);
      }
      Files.write(file, whole);
    }
  }

  @Test
  void rebuiltIndexIsUsableWhateverLayThere() throws IOException {
    Files.writeString(folder.resolve("segments_1"), "torn");

    try (LuceneIndex index = LuceneIndex.create(folder)) {
      index.put(document("a", "甲").revision(7));
    }

    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.lastRevision()).isEqualTo(7);
    }
  }

  @Test
  void secondWriterIsTurnedAway() {
    try (LuceneIndex index = LuceneIndex.open(folder)) {
      assertThat(index.lastRevision()).isZero();
      assertThatThrownBy(() -> LuceneIndex.open(folder))
          .isInstanceOf(IndexUnusableException.class)
          .hasMessageContaining("another");
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
