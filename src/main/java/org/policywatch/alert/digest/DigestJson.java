package org.policywatch.alert.digest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.LocalDate;

/** A digest as JSON, for the store and for webhooks; names as in {@link Digest}, days ISO 8601. */
public final class DigestJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          // a digest that a later version wrote must still go out
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, ToStringSerializer.instance)
                  .addDeserializer(LocalDate.class, new DayReader()))
          .build();

  private DigestJson() {}

  /** One object on one line. */
  public static String write(Digest digest) {
    try {
      return MAPPER.writeValueAsString(digest);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a digest could not be written: " + e.getMessage(), e);
    }
  }

  /**
   * What {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static Digest read(String json) {
    try {
      return MAPPER.readValue(json, Digest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a digest: " + e.getOriginalMessage(), e);
    }
  }
}
