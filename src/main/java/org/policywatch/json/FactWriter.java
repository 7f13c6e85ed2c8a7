package org.policywatch.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.policywatch.model.DateMention;
import org.policywatch.model.Deadline;
import org.policywatch.model.DocumentNumber;
import org.policywatch.model.IssuerMention;
import org.policywatch.model.OtherQuantity;
import org.policywatch.model.Quantity;
import org.policywatch.model.QuantityRole;
import org.policywatch.model.Quote;
import org.policywatch.model.RegionMention;
import org.policywatch.model.Target;
import org.policywatch.model.TextFacts;
import org.policywatch.model.TitleMention;

/** What the text says, and the kinds of field that a record has. */
final class FactWriter {
  /** Longer whole numbers keep their exponent. */
  private static final int MAX_DIGITS = 80;

  private final JsonGenerator out;

  FactWriter(JsonGenerator out) {
    this.out = out;
  }

  void write(TextFacts facts) throws IOException {
    out.writeArrayFieldStart("regions");
    for (RegionMention region : facts.regions()) {
      out.writeStartObject();
      text("code", region.code());
      text("name", region.name());
      text("role", lower(region.role()));
      quote(region.quote());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("dates");
    for (DateMention date : facts.dates()) {
      write(date);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("targets");
    for (Target target : facts.targets()) {
      write(target);
    }
    out.writeEndArray();
    writeOthers(facts.otherQuantities());
    writeNames(facts);
  }

  private void write(DateMention date) throws IOException {
    out.writeStartObject();
    quote(date.quote());
    text("edtf", date.edtf());
    text("role", lower(date.role()));
    out.writeBooleanField("approximate", date.approximate());
    out.writeBooleanField("ambiguous", date.ambiguous());
    text("calendar", date.calendar());
    text("rule", date.rule());
    out.writeEndObject();
  }

  private void write(Target target) throws IOException {
    out.writeStartObject();
    quote(target.quantity().quote());
    text("object", target.object());
    text("action", target.action());
    quantity(target.quantity());
    deadline(target.deadline());
    text("period", target.timing().period());
    text("frequency", target.timing().frequency());
    text("baseline", target.timing().baseline());
    out.writeBooleanField("incremental", target.timing().incremental());
    text("status", "planned");
    quoteField("evidence_sentence", target.sentence());
    quoteField("deadline_evidence", target.deadline() == null ? null : target.deadline().quote());
    number("confidence", target.assessment().confidence());
    texts("rules", target.assessment().rules());
    text("region", target.region());
    text("role", target.isComparison() ? "comparison" : null);
    out.writeEndObject();
  }

  private void deadline(@Nullable Deadline deadline) throws IOException {
    text("deadline", deadline == null ? null : deadline.day().toString());
    out.writeBooleanField("deadline_exclusive", deadline != null && deadline.exclusive());
    out.writeBooleanField("deadline_approximate", deadline != null && deadline.approximate());
    text("deadline_duration", deadline == null ? null : deadline.duration());
  }

  /** {@code quantities} has all figures that are no aims; {@code measures} the money among them. */
  private void writeOthers(List<OtherQuantity> others) throws IOException {
    out.writeArrayFieldStart("measures");
    for (OtherQuantity other : others) {
      if (other.role() == QuantityRole.MEASURE || other.role() == QuantityRole.PENALTY) {
        write(other);
      }
    }
    out.writeEndArray();
    out.writeArrayFieldStart("quantities");
    for (OtherQuantity other : others) {
      write(other);
    }
    out.writeEndArray();
  }

  private void write(OtherQuantity other) throws IOException {
    out.writeStartObject();
    quote(other.quantity().quote());
    quantity(other.quantity());
    text("role", lower(other.role()));
    text("rule", other.rule());
    out.writeEndObject();
  }

  private void writeNames(TextFacts facts) throws IOException {
    out.writeArrayFieldStart("titles");
    for (TitleMention title : facts.titles()) {
      out.writeStartObject();
      quote(title.quote());
      text("period", title.period());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("docnos");
    for (DocumentNumber number : facts.documentNumbers()) {
      out.writeStartObject();
      quote(number.quote());
      text("agency", number.agency());
      out.writeNumberField("year", number.year());
      out.writeNumberField("number", number.number());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void issuerMentions(String name, List<IssuerMention> mentions) throws IOException {
    out.writeArrayFieldStart(name);
    for (IssuerMention mention : mentions) {
      out.writeStartObject();
      text("name", mention.name());
      quote(mention.quote());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void quantity(Quantity quantity) throws IOException {
    text("measure", lower(quantity.measure()));
    number("value", quantity.amount().value());
    number("low", quantity.amount().low());
    number("high", quantity.amount().high());
    text("comparator", lower(quantity.comparator()));
    text("unit", quantity.unit());
  }

  private void quoteField(String name, @Nullable Quote quote) throws IOException {
    out.writeFieldName(name);
    if (quote == null) {
      out.writeNull();
    } else {
      out.writeStartObject();
      quote(quote);
      out.writeEndObject();
    }
  }

  private void quote(Quote quote) throws IOException {
    text("quote", quote.text());
    out.writeNumberField("start", quote.start());
    out.writeNumberField("end", quote.end());
  }

  void texts(String name, List<String> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (String value : values) {
      out.writeString(Surrogates.whole(value));
    }
    out.writeEndArray();
  }

  void text(String name, @Nullable String value) throws IOException {
    out.writeFieldName(name);
    if (value == null) {
      out.writeNull();
    } else {
      out.writeString(Surrogates.whole(value));
    }
  }

  /** Whole numbers without fraction or exponent: 30000, not 3E+4. */
  private void number(String name, @Nullable BigDecimal value) throws IOException {
    out.writeFieldName(name);
    if (value == null) {
      out.writeNull();
    } else if (value.scale() <= 0 && value.precision() - value.scale() <= MAX_DIGITS) {
      out.writeNumber(value.toBigIntegerExact());
    } else {
      out.writeNumber(value);
    }
  }

  void number(String name, double value) throws IOException {
    out.writeFieldName(name);
    if (value == Math.rint(value)) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(value);
    }
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
