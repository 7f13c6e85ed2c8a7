package org.policywatch.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WriterNoteTest {
  private static final String TEXT = "Two boats an hour will run.\nShops may open for longer.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee has covered ports for the Review since 2009. She lives near a mole.",
        "Ann Lee, a former ferryman, teaches in Ghent.",
        "Ann writes about the quay after midnight."
      })
  void whatIsToldOfTheWriterIsNotOfTheText(String note) {
    assertThat(WriterNote.cut(TEXT + "\n" + note, "Ann Lee")).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee.",
        "Ann Leeson was the last to board.",
        "Ann and her brother came home at ten.",
        "The board thanked Ann Lee has it not."
      })
  void anotherLastLineStays(String line) {
    assertThat(WriterNote.cut(TEXT + "\n" + line, "Ann Lee")).isEqualTo(TEXT + "\n" + line);
  }

  @Test
  void theNameAboveWhatIsToldAndEachOfTwoWritersGo() {
    String notes = "\nAnn Lee\nAnn Lee covers the quay.\nTom Cole\nTom Cole was a ferryman.";

    assertThat(WriterNote.cut(TEXT + notes, "Ann Lee, Tom Cole")).isEqualTo(TEXT);
    assertThat(WriterNote.cut(TEXT + notes, "Ann Lee and Tom Cole")).isEqualTo(TEXT);
  }

  @Test
  void aTextAboutItsWriterStaysWhole() {
    String text = "Ann Lee has resigned.\nAnn Lee was harbour master for nine years.";

    assertThat(WriterNote.cut(text, "Ann Lee")).isEqualTo(text);
  }
}
